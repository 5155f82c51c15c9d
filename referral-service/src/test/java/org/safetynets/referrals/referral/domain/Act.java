package org.safetynets.referrals.referral.domain;

import static org.safetynets.referrals.referral.domain.ReferralFixtures.PARTNER;
import static org.safetynets.referrals.referral.domain.ReferralFixtures.aConsentId;
import static org.safetynets.referrals.referral.domain.ReferralFixtures.previewed;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Anything that can happen to a referral after it was made. */
sealed interface Act {

    Referral on(Referral referral, Instant now);

    record ClaimIt(Dial dial, List<SeatStatus> seats) implements Act {
        @Override
        public Referral on(Referral referral, Instant now) {
            return switch (referral.claim(aConsentId(), PARTNER, dial, seats, now)) {
                case ClaimResult.Claimed it -> it.referral();
                case Refused it -> referral;
            };
        }
    }

    record TurnIt(Dial dial) implements Act {
        @Override
        public Referral on(Referral referral, Instant now) {
            if (referral.claim().isEmpty()) {
                return referral;
            }
            return switch (referral.turn(aConsentId(), dial, previewed(dial), now)) {
                case TurnResult.Turned it -> it.referral();
                case Refused it -> referral;
            };
        }
    }

    record Seats(List<SeatStatus> seats) implements Act {
        @Override
        public Referral on(Referral referral, Instant now) {
            return referral.claim().isEmpty()
                    ? referral
                    : referral.follow(seats.getLast(), seats, now);
        }
    }

    record Withdraw() implements Act {
        @Override
        public Referral on(Referral referral, Instant now) {
            return referral.claim().isEmpty() ? referral : referral.withdraw(now);
        }
    }

    /** Time passes, and the clock's own work is done. */
    record Wait(Duration time) implements Act {
        @Override
        public Referral on(Referral referral, Instant now) {
            return referral.lapse(now).expire(now);
        }
    }
}
