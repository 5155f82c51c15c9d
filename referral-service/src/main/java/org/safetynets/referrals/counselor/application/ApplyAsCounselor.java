package org.safetynets.referrals.counselor.application;

import java.util.List;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.referrals.counselor.domain.Credential;
import org.safetynets.referrals.counselor.domain.Profile;

/** A person's command to be a counselor in an organization, or to state anew what they said. */
public record ApplyAsCounselor(
        OrganizationId organization,
        PersonId person,
        Profile profile,
        List<Credential> credentials) {}
