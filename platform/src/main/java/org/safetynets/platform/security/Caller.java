package org.safetynets.platform.security;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;

/**
 * Who is calling, as their access token says.
 *
 * @param personId the token's subject
 * @param pseudonym the name shown to others
 * @param roles roles per organization; an entry without roles is a plain member
 * @param clientId the service that calls on its own account, if one does
 */
public record Caller(
        PersonId personId,
        String pseudonym,
        Map<OrganizationId, Set<Role>> roles,
        boolean isNetworkAdmin,
        @Nullable String clientId) {

    public Caller {
        roles = Map.copyOf(roles);
    }

    public UUID id() {
        return personId.value();
    }

    public boolean belongsTo(OrganizationId organization) {
        return roles.containsKey(organization);
    }

    public Set<Role> roles(OrganizationId organization) {
        return roles.getOrDefault(organization, Set.of());
    }

    /** Whether the caller holds one of the roles there. */
    public boolean has(OrganizationId organization, Role... anyOf) {
        var held = roles(organization);
        return Arrays.stream(anyOf).anyMatch(held::contains);
    }

    /** The client id of the calling service, or empty when a person calls. */
    public Optional<String> service() {
        return Optional.ofNullable(clientId);
    }
}
