package org.safetynets.referrals.referral.application;

import java.util.Optional;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.referrals.referral.domain.Consent;
import org.safetynets.referrals.referral.domain.Consents;
import org.safetynets.referrals.referral.domain.Receipt;
import org.safetynets.referrals.referral.domain.Receipts;
import org.safetynets.referrals.referral.domain.Referral;
import org.safetynets.referrals.referral.domain.ReferralId;
import org.safetynets.referrals.referral.domain.Referrals;
import org.springframework.stereotype.Service;

/** What a partner may look up about the referrals they claimed. */
@Service
public class MyReferrals {

    private final Referrals referrals;
    private final Consents consents;
    private final Receipts receipts;

    MyReferrals(Referrals referrals, Consents consents, Receipts receipts) {
        this.referrals = referrals;
        this.consents = consents;
        this.receipts = receipts;
    }

    public Optional<Referral> one(PersonId partner, ReferralId id) {
        return referrals.ofPartner(partner, id);
    }

    public Slice<Referral> all(PersonId partner, long offset, int size) {
        return new Slice<>(
                referrals.ofPartner(partner, offset, size), referrals.countOfPartner(partner));
    }

    public Slice<Consent> consents(PersonId partner, ReferralId id, long offset, int size) {
        return new Slice<>(
                consents.ofPartner(partner, id, offset, size),
                consents.countOfPartner(partner, id));
    }

    public Slice<Receipt> receipts(PersonId partner, ReferralId id, long offset, int size) {
        return new Slice<>(
                receipts.ofPartner(partner, id, offset, size),
                receipts.countOfPartner(partner, id));
    }
}
