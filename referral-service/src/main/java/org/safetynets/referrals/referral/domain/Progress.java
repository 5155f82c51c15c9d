package org.safetynets.referrals.referral.domain;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Where a partner's seats in the organization put their referral. */
public final class Progress {

    private Progress() {}

    /** The status that the furthest live seat stands for; empty when no seat is live. */
    public static Optional<ReferralStatus> furthest(Collection<SeatStatus> seats) {
        return seats.stream()
                .filter(SeatStatus::isLive)
                .max(Comparator.naturalOrder())
                .map(Progress::status);
    }

    /** The status after one of the seats took a step. */
    public static ReferralStatus after(ReferralStatus now, Collection<SeatStatus> seats) {
        return furthest(seats)
                .orElse(
                        now == ReferralStatus.PLACED
                                ? ReferralStatus.COMPLETED
                                : ReferralStatus.DECLINED);
    }

    private static ReferralStatus status(SeatStatus live) {
        return switch (live) {
            case REQUESTED -> ReferralStatus.SCREENING;
            case WAITLISTED -> ReferralStatus.WAITLISTED;
            case OFFERED -> ReferralStatus.OFFERED;
            case SEATED -> ReferralStatus.PLACED;
            case DECLINED, LEFT -> throw new IllegalArgumentException(live + " is not live");
        };
    }
}
