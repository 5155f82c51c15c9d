package org.safetynets.notifications.audience.domain;

import java.util.Set;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;

/** Who holds which role. */
public interface Memberships {

    Set<PersonId> holding(OrganizationId organization, String role);

    /** Takes it in unless a version as new is known. */
    void learn(KnownMembership membership);
}
