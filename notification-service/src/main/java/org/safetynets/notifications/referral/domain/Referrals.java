package org.safetynets.notifications.referral.domain;

import java.util.Optional;
import java.util.UUID;
import org.safetynets.platform.kernel.OrganizationId;

/** The referrals we know of. */
public interface Referrals {

    Optional<KnownReferral> find(OrganizationId organization, UUID referralId);

    /** Takes it in unless a version as new is known. */
    void learn(KnownReferral referral);
}
