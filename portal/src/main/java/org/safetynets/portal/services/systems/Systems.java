package org.safetynets.portal.services.systems;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The systems of a practice, or those that reach an organization.
 *
 * @param organizations for which a practice can make another; null where an organization asks
 */
public record Systems(
        List<ConnectedSystem> integrations,
        @Nullable List<Reachable> organizations,
        List<String> offeredScopes) {

    public record Reachable(UUID organizationId, @Nullable String name) {}

    public List<Reachable> reachable() {
        return organizations == null ? List.of() : organizations;
    }
}
