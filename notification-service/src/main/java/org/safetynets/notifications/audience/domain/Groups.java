package org.safetynets.notifications.audience.domain;

import java.util.Optional;
import java.util.UUID;
import org.safetynets.platform.kernel.OrganizationId;

/** The groups we know of. */
public interface Groups {

    Optional<KnownGroup> find(OrganizationId organization, UUID groupId);

    /** Takes it in unless a version as new is known. */
    void learn(KnownGroup group);
}
