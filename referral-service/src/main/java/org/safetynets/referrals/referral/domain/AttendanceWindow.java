package org.safetynets.referrals.referral.domain;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;

/**
 * Whose attendance may be told for a referral, and of which time: from when the partner claimed it
 * until the turn of the week, or the one before it closed.
 *
 * <p>That turn comes whatever happens, so that a new version of what is shown tells of no meeting.
 */
public record AttendanceWindow(
        ReferralId referral,
        OrganizationId organization,
        PersonId partner,
        Instant from,
        Instant before) {

    /** The turn of the week, by UTC. */
    public static Instant turnOfWeek(Instant now) {
        return now.atZone(ZoneOffset.UTC)
                .toLocalDate()
                .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                .atStartOfDay(ZoneOffset.UTC)
                .toInstant();
    }
}
