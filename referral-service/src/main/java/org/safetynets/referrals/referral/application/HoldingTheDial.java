package org.safetynets.referrals.referral.application;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.safetynets.platform.Ids;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.referrals.referral.domain.ConsentId;
import org.safetynets.referrals.referral.domain.Dial;
import org.safetynets.referrals.referral.domain.Referral;
import org.safetynets.referrals.referral.domain.ReferralAnnouncements.Occasion;
import org.safetynets.referrals.referral.domain.ReferralId;
import org.safetynets.referrals.referral.domain.Referrals;
import org.safetynets.referrals.referral.domain.TurnResult;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The partner turns the dial, or withdraws; both hold for the very next read. */
@Service
public class HoldingTheDial {

    private final Referrals referrals;
    private final ReferralBook book;
    private final Clock clock;

    HoldingTheDial(Referrals referrals, ReferralBook book, Clock clock) {
        this.referrals = referrals;
        this.book = book;
        this.clock = clock;
    }

    /** Empty when the partner has no such referral. */
    @Transactional
    public Optional<TurnResult> turn(PersonId partner, ReferralId id, Dial dial) {
        return referrals.ofPartner(partner, id).map(it -> turn(it, dial));
    }

    /** False when the partner has no such referral. */
    @Transactional
    public boolean withdraw(PersonId partner, ReferralId id) {
        var mine = referrals.ofPartner(partner, id);
        mine.ifPresent(it -> book.enter(it, it.withdraw(now()), Occasion.DIAL_TURNED));
        return mine.isPresent();
    }

    private TurnResult turn(Referral referral, Dial dial) {
        var result = referral.turn(new ConsentId(Ids.next()), dial, now());
        if (result instanceof TurnResult.Turned(Referral turned)) {
            book.enter(referral, turned, Occasion.DIAL_TURNED);
        }
        return result;
    }

    private Instant now() {
        return Moments.now(clock);
    }
}
