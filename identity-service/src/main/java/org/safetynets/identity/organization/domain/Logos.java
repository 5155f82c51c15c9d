package org.safetynets.identity.organization.domain;

import java.util.Optional;
import org.safetynets.platform.kernel.OrganizationId;

/** The pictures of organizations, at most one of each. */
public interface Logos {

    void keep(OrganizationId organization, Logo logo);

    Optional<Logo> find(OrganizationId organization);

    void remove(OrganizationId organization);
}
