package org.safetynets.referrals.referral.domain;

import java.util.EnumSet;
import java.util.Optional;

/** What is told of a referral beside its status: from D3 on attendance, at D4 a summary. */
public record Details(Optional<AttendanceBand> attendance, Optional<Summary> summary) {

    public static final Details NONE = new Details(Optional.empty(), Optional.empty());

    /** No more than may be disclosed, whatever was looked up. */
    public Details within(Disclosure disclosure) {
        return new Details(
                attendance.filter(it -> disclosure.tellsAttendance()),
                summary.filter(it -> disclosure.tellsSummary()));
    }

    EnumSet<Told> kinds() {
        var kinds = EnumSet.noneOf(Told.class);
        attendance.ifPresent(it -> kinds.add(Told.ATTENDANCE));
        summary.ifPresent(it -> kinds.add(Told.SUMMARY));
        return kinds;
    }
}
