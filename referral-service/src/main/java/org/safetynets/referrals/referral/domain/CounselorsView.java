package org.safetynets.referrals.referral.domain;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;

/**
 * A referral as its counselor sees it: what they wrote themselves, and what the partner discloses.
 *
 * <p>It holds no version and no time of any later step, since those would tell that one happened.
 */
public record CounselorsView(
        ReferralId id,
        Origin origin,
        Instant codeExpiresAt,
        Disclosure disclosure,
        Details details) {

    public CounselorsView {
        details = details.within(disclosure);
    }

    /** Everything that is told with it; none at D0. */
    public Set<Told> told() {
        return disclosure.isNothing() ? Set.of() : disclosure.told(details);
    }

    /** What the dial would let be told and cannot be had now. */
    public Set<Told> unavailable() {
        var missing = EnumSet.noneOf(Told.class);
        if (disclosure.tellsAttendance() && details.attendance().isEmpty()) {
            missing.add(Told.ATTENDANCE);
        }
        if (disclosure.tellsSummary() && details.summary().isEmpty()) {
            missing.add(Told.SUMMARY);
        }
        return missing;
    }
}
