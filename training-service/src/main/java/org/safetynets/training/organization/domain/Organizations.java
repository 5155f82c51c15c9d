package org.safetynets.training.organization.domain;

import java.util.Optional;
import org.safetynets.platform.kernel.OrganizationId;

/** The replica of what identity-service publishes. */
public interface Organizations {

    /** Keeps it unless what is held is as new or newer. */
    void keepNewer(Organization organization);

    Optional<Organization> find(OrganizationId id);
}
