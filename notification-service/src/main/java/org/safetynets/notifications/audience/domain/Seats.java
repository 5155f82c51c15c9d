package org.safetynets.notifications.audience.domain;

import java.util.Set;
import java.util.UUID;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;

/** Who is seated where. */
public interface Seats {

    Set<PersonId> seatedIn(OrganizationId organization, UUID groupId);

    /** Takes it in unless a version as new is known. */
    void learn(KnownSeat seat);
}
