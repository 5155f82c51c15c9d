package org.safetynets.referrals.referral.application;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.safetynets.platform.Ids;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.referrals.referral.domain.AttendanceBand;
import org.safetynets.referrals.referral.domain.CounselorsView;
import org.safetynets.referrals.referral.domain.Receipt;
import org.safetynets.referrals.referral.domain.Receipts;
import org.safetynets.referrals.referral.domain.Referral;
import org.safetynets.referrals.referral.domain.ReferralId;
import org.safetynets.referrals.referral.domain.Referrals;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The part of disclosing that happens in one transaction: whatever is shown beyond "received"
 * leaves a receipt, and without the receipt there is no answer.
 */
@Service
class LeavingReceipts {

    private final Referrals referrals;
    private final Receipts receipts;
    private final LookingUpDetails details;
    private final Clock clock;

    LeavingReceipts(Referrals referrals, Receipts receipts, LookingUpDetails details, Clock clock) {
        this.referrals = referrals;
        this.receipts = receipts;
        this.details = details;
        this.clock = clock;
    }

    @Transactional
    Optional<CounselorsView> one(
            OrganizationId organization,
            PersonId counselor,
            ReferralId id,
            Map<ReferralId, AttendanceBand> bands) {
        return referrals
                .ofCounselor(organization, counselor, id)
                .map(it -> disclose(List.of(it), bands).getFirst());
    }

    @Transactional
    Slice<CounselorsView> some(
            OrganizationId organization,
            PersonId counselor,
            long offset,
            int size,
            Map<ReferralId, AttendanceBand> bands) {
        var read = referrals.ofCounselor(organization, counselor, offset, size);
        return new Slice<>(
                disclose(read, bands), referrals.countOfCounselor(organization, counselor));
    }

    private List<CounselorsView> disclose(
            List<Referral> read, Map<ReferralId, AttendanceBand> bands) {
        var now = Moments.now(clock);
        var leaving = new ArrayList<Receipt>();
        var views = read.stream().map(it -> disclose(it, bands, leaving, now)).toList();
        receipts.addAll(leaving);
        return views;
    }

    private CounselorsView disclose(
            Referral referral,
            Map<ReferralId, AttendanceBand> bands,
            List<Receipt> leaving,
            Instant now) {
        var found = details.details(referral, bands, now);
        if (!referral.disclosure(now).isNothing()) {
            leaving.add(Receipt.of(Ids.next(), referral, found, now));
        }
        return referral.seenByCounselor(found, now);
    }
}
