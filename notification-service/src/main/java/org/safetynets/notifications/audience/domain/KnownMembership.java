package org.safetynets.notifications.audience.domain;

import java.util.Set;
import java.util.UUID;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;

/**
 * What identity-service last told of a person's roles in an organization.
 *
 * @param roles wire names; none when the membership ended
 */
public record KnownMembership(
        OrganizationId organization,
        UUID membershipId,
        long version,
        PersonId person,
        Set<String> roles) {}
