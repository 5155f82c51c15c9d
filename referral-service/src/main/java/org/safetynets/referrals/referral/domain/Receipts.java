package org.safetynets.referrals.referral.domain;

import java.util.List;
import org.safetynets.platform.kernel.PersonId;

/** Every disclosure there was; nothing in it is changed while its partner is there. */
public interface Receipts {

    void addAll(List<Receipt> receipts);

    /** The newest first. */
    List<Receipt> ofPartner(PersonId partner, ReferralId referral, long offset, int size);

    /** Removes all that tell of the partner; gives how many. */
    long removeOf(PersonId partner);

    long countOfPartner(PersonId partner, ReferralId referral);
}
