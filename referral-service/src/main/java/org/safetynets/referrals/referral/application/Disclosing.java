package org.safetynets.referrals.referral.application;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.safetynets.platform.Ids;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.referrals.referral.domain.CounselorsView;
import org.safetynets.referrals.referral.domain.Receipt;
import org.safetynets.referrals.referral.domain.Receipts;
import org.safetynets.referrals.referral.domain.Referral;
import org.safetynets.referrals.referral.domain.ReferralId;
import org.safetynets.referrals.referral.domain.Referrals;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A counselor reads their referrals. Whatever is shown beyond "received" leaves a receipt in the
 * same transaction: without the receipt there is no answer.
 */
@Service
public class Disclosing {

    private final Referrals referrals;
    private final Receipts receipts;
    private final Clock clock;

    Disclosing(Referrals referrals, Receipts receipts, Clock clock) {
        this.referrals = referrals;
        this.receipts = receipts;
        this.clock = clock;
    }

    @Transactional
    public Optional<CounselorsView> one(
            OrganizationId organization, PersonId counselor, ReferralId id) {
        return referrals
                .ofCounselor(organization, counselor, id)
                .map(it -> disclose(List.of(it)).getFirst());
    }

    @Transactional
    public Slice<CounselorsView> some(
            OrganizationId organization, PersonId counselor, long offset, int size) {
        var read = referrals.ofCounselor(organization, counselor, offset, size);
        return new Slice<>(disclose(read), referrals.countOfCounselor(organization, counselor));
    }

    private List<CounselorsView> disclose(List<Referral> read) {
        var now = Moments.now(clock);
        receipts.addAll(
                read.stream()
                        .filter(it -> !it.disclosure(now).isNothing())
                        .map(it -> receipt(it, now))
                        .toList());
        return read.stream().map(it -> it.seenByCounselor(now)).toList();
    }

    private static Receipt receipt(Referral referral, Instant now) {
        return Receipt.of(Ids.next(), referral, referral.disclosure(now), now);
    }
}
