package org.safetynets.identity.membership.application;

import org.jspecify.annotations.Nullable;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;

/**
 * Wants a person to hold no role in an organization any more.
 *
 * @param by who wants it
 * @param byNetworkAdmin whether they administer the network
 */
public record EndMembership(
        OrganizationId organization,
        PersonId person,
        PersonId by,
        boolean byNetworkAdmin,
        @Nullable String reason) {}
