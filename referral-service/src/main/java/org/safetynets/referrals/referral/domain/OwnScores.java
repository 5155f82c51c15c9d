package org.safetynets.referrals.referral.domain;

import java.util.List;
import java.util.Optional;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.referrals.referral.domain.Summary.Measured;

/** What a partner's answers to measures came to, which group-service alone knows. */
public interface OwnScores {

    /** Empty when nobody answers now. */
    Optional<List<Measured>> of(OrganizationId organization, PersonId partner);
}
