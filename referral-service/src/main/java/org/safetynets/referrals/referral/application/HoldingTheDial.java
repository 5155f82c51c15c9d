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
import org.safetynets.referrals.referral.domain.Summaries;
import org.safetynets.referrals.referral.domain.SummaryId;
import org.safetynets.referrals.referral.domain.TurnResult;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The partner turns the dial, or withdraws; both hold for the very next read. */
@Service
public class HoldingTheDial {

    private final Referrals referrals;
    private final Summaries summaries;
    private final ReferralBook book;
    private final Clock clock;

    HoldingTheDial(Referrals referrals, Summaries summaries, ReferralBook book, Clock clock) {
        this.referrals = referrals;
        this.summaries = summaries;
        this.book = book;
        this.clock = clock;
    }

    /**
     * Empty when the partner has no such referral.
     *
     * @param summary the one that goes with D4, as they have previewed it or as it is shown
     */
    @Transactional
    public Optional<TurnResult> turn(
            PersonId partner, ReferralId id, Dial dial, Optional<SummaryId> summary) {
        return referrals
                .ofPartner(partner, id)
                .map(it -> turn(it, dial, summary.filter(one -> isSignable(it, one))));
    }

    private boolean isSignable(Referral referral, SummaryId summary) {
        var partner = referral.claimed().partner();
        return summaries.signable(partner, referral.id(), summary, now()).isPresent();
    }

    /** False when the partner has no such referral. */
    @Transactional
    public boolean withdraw(PersonId partner, ReferralId id) {
        var mine = referrals.ofPartner(partner, id);
        mine.ifPresent(it -> book.enter(it, it.withdraw(now()), Occasion.DIAL_TURNED));
        return mine.isPresent();
    }

    private TurnResult turn(Referral referral, Dial dial, Optional<SummaryId> previewed) {
        var result = referral.turn(new ConsentId(Ids.next()), dial, previewed, now());
        if (result instanceof TurnResult.Turned(Referral turned)) {
            book.enter(referral, turned, Occasion.DIAL_TURNED);
        }
        return result;
    }

    private Instant now() {
        return Moments.now(clock);
    }
}
