package org.safetynets.groups.gate.application;

import java.util.Optional;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;

/**
 * Groups to review: those that rest on a person, or all of an organization.
 *
 * @param generation rises each time it is asked for again
 * @param postponed what is left of one that could not be done to its end
 */
public record ReviewItem(
        String key,
        OrganizationId organizationId,
        Optional<PersonId> personId,
        long generation,
        boolean postponed) {}
