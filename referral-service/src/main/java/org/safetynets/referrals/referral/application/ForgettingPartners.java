package org.safetynets.referrals.referral.application;

import java.time.Clock;
import java.util.List;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.referrals.referral.domain.Consents;
import org.safetynets.referrals.referral.domain.Receipts;
import org.safetynets.referrals.referral.domain.Referral;
import org.safetynets.referrals.referral.domain.ReferralAnnouncements.Occasion;
import org.safetynets.referrals.referral.domain.Referrals;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A partner is gone for good: their referrals become nobody's.
 *
 * <p>To the counselor it is a withdrawal like any other: what was disclosed ends, and where nothing
 * was, nothing changes, so that at D0 an erasure cannot be told from any other life.
 */
@Service
public class ForgettingPartners {

    private static final int AT_ONCE = 50;

    private final Referrals referrals;
    private final Consents consents;
    private final Receipts receipts;
    private final ReferralBook book;
    private final Clock clock;

    ForgettingPartners(
            Referrals referrals,
            Consents consents,
            Receipts receipts,
            ReferralBook book,
            Clock clock) {
        this.referrals = referrals;
        this.consents = consents;
        this.receipts = receipts;
        this.book = book;
        this.clock = clock;
    }

    /**
     * What went and what stays as nobody's.
     *
     * @param papers consents and receipts of disclosures
     */
    public record Forgotten(long papers, long referrals) {}

    @Transactional
    public Forgotten forget(PersonId partner) {
        var count = 0;
        for (var some = next(partner); !some.isEmpty(); some = next(partner)) {
            some.forEach(this::forget);
            count += some.size();
        }
        return new Forgotten(consents.removeOf(partner) + receipts.removeOf(partner), count);
    }

    private void forget(Referral referral) {
        var now = Moments.now(clock);
        var withdrawn = referral.withdraw(now);
        book.enter(referral, withdrawn, Occasion.DIAL_TURNED);
        book.forget(withdrawn.forgetPartner());
    }

    private List<Referral> next(PersonId partner) {
        return referrals.ofPartner(partner, 0, AT_ONCE);
    }
}
