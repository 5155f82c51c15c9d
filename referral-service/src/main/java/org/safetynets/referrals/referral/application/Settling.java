package org.safetynets.referrals.referral.application;

import java.time.Clock;
import java.util.Optional;
import org.safetynets.referrals.referral.domain.Reason;
import org.safetynets.referrals.referral.domain.Referral;
import org.safetynets.referrals.referral.domain.ReferralAnnouncements.Occasion;
import org.safetynets.referrals.referral.domain.ReferralStatus;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The organization, or the practice, settles by its own word what becomes of a referral. */
@Service
public class Settling {

    private final ReferralBook book;
    private final Clock clock;

    Settling(ReferralBook book, Clock clock) {
        this.book = book;
        this.clock = clock;
    }

    /** Gives the referral as it is then; the same when the life cycle has no such step. */
    @Transactional
    public Referral settle(Referral referral, ReferralStatus next, Optional<Reason> reason) {
        var settled = referral.settle(next, reason, Moments.now(clock));
        book.enter(referral, settled, Occasion.PROGRESSED);
        return settled;
    }

    /** Its code works no more, unless somebody has used it already. */
    @Transactional
    public Referral recall(Referral referral) {
        var recalled = referral.recall(Moments.now(clock));
        book.enter(referral, recalled, Occasion.PROGRESSED);
        return recalled;
    }
}
