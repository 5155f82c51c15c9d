package org.safetynets.portal.layout;

import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Who is looking at the page, as their token says it. It decides what a page offers; whether it is
 * allowed is decided by the service that does it.
 */
public record Viewer(
        UUID personId,
        String pseudonym,
        boolean networkAdmin,
        Map<UUID, Set<String>> organizations) {

    public boolean has(UUID organizationId, String... wanted) {
        var roles = organizations.getOrDefault(organizationId, Set.of());
        for (var role : wanted) {
            if (roles.contains(role)) {
                return true;
            }
        }
        return false;
    }

    /** Leads or looks after groups there, rather than sitting in one. */
    public boolean staffOf(UUID organizationId) {
        return !organizations.getOrDefault(organizationId, Set.of()).isEmpty();
    }
}
