package org.safetynets.referrals.referral.application;

import java.time.Clock;
import java.util.Collection;
import org.safetynets.referrals.referral.domain.PartnersSeats;
import org.safetynets.referrals.referral.domain.ReferralAnnouncements.Occasion;
import org.safetynets.referrals.referral.domain.Referrals;
import org.safetynets.referrals.referral.domain.SeatStatus;
import org.safetynets.referrals.referral.domain.SeatStep;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Referrals follow the partner's seats in the organization they were referred to. */
@Service
public class FollowingSeats {

    private final PartnersSeats seats;
    private final Referrals referrals;
    private final ReferralBook book;
    private final Clock clock;

    FollowingSeats(PartnersSeats seats, Referrals referrals, ReferralBook book, Clock clock) {
        this.seats = seats;
        this.referrals = referrals;
        this.book = book;
        this.clock = clock;
    }

    /** An older step than the one known changes nothing. */
    @Transactional
    public void follow(SeatStep step) {
        seats.take(step).ifPresent(all -> follow(step, all));
    }

    private void follow(SeatStep step, Collection<SeatStatus> all) {
        var now = Moments.now(clock);
        for (var referral : referrals.openOfPartner(step.organization(), step.person())) {
            book.enter(referral, referral.follow(step.status(), all, now), Occasion.PROGRESSED);
        }
    }
}
