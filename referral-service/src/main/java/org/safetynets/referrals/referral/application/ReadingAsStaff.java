package org.safetynets.referrals.referral.application;

import java.util.Optional;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.referrals.referral.domain.Referral;
import org.safetynets.referrals.referral.domain.ReferralId;
import org.safetynets.referrals.referral.domain.Referrals;
import org.springframework.stereotype.Service;

/**
 * Staff read what became of the referrals to their organization. Whoever is a counselor as well
 * does not find their own: how far those are disclosed to them is the partner's to say.
 */
@Service
public class ReadingAsStaff {

    private final Referrals referrals;

    ReadingAsStaff(Referrals referrals) {
        this.referrals = referrals;
    }

    public Optional<Referral> one(OrganizationId organization, PersonId reader, ReferralId id) {
        return referrals.forStaff(organization, reader, id);
    }

    /** The newest first; only those that are open, or closed, where that is asked for. */
    public Slice<Referral> some(
            OrganizationId organization,
            PersonId reader,
            Optional<Boolean> open,
            long offset,
            int size) {
        return new Slice<>(
                referrals.forStaff(organization, reader, open, offset, size),
                referrals.countForStaff(organization, reader, open));
    }
}
