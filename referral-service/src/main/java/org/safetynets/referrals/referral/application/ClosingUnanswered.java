package org.safetynets.referrals.referral.application;

import java.time.Clock;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.referrals.referral.domain.Referral;
import org.safetynets.referrals.referral.domain.ReferralAnnouncements.Occasion;
import org.safetynets.referrals.referral.domain.ReferralId;
import org.safetynets.referrals.referral.domain.Referrals;
import org.springframework.stereotype.Service;

/** Closes a referral whose partner was asked as often as is right, and did not answer. */
@Service
public class ClosingUnanswered {

    private final Referrals referrals;
    private final ReferralBook book;
    private final Clock clock;

    ClosingUnanswered(Referrals referrals, ReferralBook book, Clock clock) {
        this.referrals = referrals;
        this.book = book;
        this.clock = clock;
    }

    /** Whether the partner has claimed it, and done nothing since that would answer. */
    public boolean isSilent(PersonId partner, ReferralId referral) {
        return referrals.ofPartner(partner, referral).stream().anyMatch(Referral::isUnanswered);
    }

    /** Joins the transaction in which it was decided. */
    public void close(PersonId partner, ReferralId referral) {
        referrals
                .ofPartner(partner, referral)
                .ifPresent(
                        it ->
                                book.enter(
                                        it,
                                        it.unanswered(Moments.now(clock)),
                                        Occasion.PROGRESSED));
    }
}
