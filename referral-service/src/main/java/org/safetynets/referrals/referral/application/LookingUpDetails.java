package org.safetynets.referrals.referral.application;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.safetynets.referrals.referral.domain.Attendance;
import org.safetynets.referrals.referral.domain.AttendanceBand;
import org.safetynets.referrals.referral.domain.Details;
import org.safetynets.referrals.referral.domain.Referral;
import org.safetynets.referrals.referral.domain.ReferralId;
import org.safetynets.referrals.referral.domain.Summaries;
import org.springframework.stereotype.Component;

/**
 * Looks up what is told beside the status. Another service is asked before the transaction that
 * discloses, which waits for nobody; what the dial lets be told is decided in it, whatever was
 * looked up before.
 */
@Component
public class LookingUpDetails {

    private final Attendance attendance;
    private final Summaries summaries;

    LookingUpDetails(Attendance attendance, Summaries summaries) {
        this.attendance = attendance;
        this.summaries = summaries;
    }

    /** How often the partners came, of those who let it be told now; nobody else is asked about. */
    public Map<ReferralId, AttendanceBand> ask(Collection<Referral> referrals, Instant now) {
        var windows =
                referrals.stream()
                        .filter(it -> it.disclosure(now).tellsAttendance())
                        .map(it -> it.attendance(now))
                        .toList();
        return windows.isEmpty()
                ? Map.of()
                : attendance.of(windows, Attendance.Occasion.SHOWN_AS_THE_PARTNER_ALLOWED);
    }

    /** With the summary that is shown at that moment. */
    public Details details(Referral referral, Map<ReferralId, AttendanceBand> bands, Instant now) {
        return new Details(
                Optional.ofNullable(bands.get(referral.id())),
                referral.summary(now).flatMap(it -> summaries.shown(referral.id(), it)));
    }
}
