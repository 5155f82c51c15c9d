package org.safetynets.identity.organization.application;

import org.safetynets.identity.organization.domain.OrganizationDetails;
import org.safetynets.platform.Ids;
import org.safetynets.platform.kernel.OrganizationId;

/**
 * Wants a new organization in the network.
 *
 * @param id its id, which may have been told, and its name kept free for it, beforehand
 */
public record CreateOrganization(OrganizationId id, OrganizationDetails details) {

    public CreateOrganization(OrganizationDetails details) {
        this(new OrganizationId(Ids.next()), details);
    }
}
