package org.safetynets.referrals.referral.domain;

import java.util.List;
import org.safetynets.platform.kernel.PersonId;

/** Every consent that was ever given on a referral, the ended ones too. */
public interface Consents {

    /** Adds it, or replaces it by its ended self. */
    void keep(ReferralId referral, Consent consent);

    /** The newest first. */
    List<Consent> ofPartner(PersonId partner, ReferralId referral, long offset, int size);

    /** Removes all that the partner gave, on whatever referral; gives how many. */
    long removeOf(PersonId partner);

    long countOfPartner(PersonId partner, ReferralId referral);
}
