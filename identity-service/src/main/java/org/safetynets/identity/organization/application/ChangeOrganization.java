package org.safetynets.identity.organization.application;

import java.util.function.LongConsumer;
import org.safetynets.identity.organization.domain.OrganizationDetails;
import org.safetynets.platform.kernel.OrganizationId;

/**
 * Wants other details for an organization.
 *
 * @param demand is given the present version and throws when the change was meant for another
 */
public record ChangeOrganization(
        OrganizationId id, OrganizationDetails details, LongConsumer demand) {}
