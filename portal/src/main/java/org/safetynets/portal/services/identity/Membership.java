package org.safetynets.portal.services.identity;

import java.util.Set;
import java.util.UUID;

/** The roles a person holds in one organization. */
public record Membership(UUID organizationId, String organizationName, Set<String> roles) {

    public boolean hasAny(String... wanted) {
        for (var role : wanted) {
            if (roles.contains(role)) {
                return true;
            }
        }
        return false;
    }
}
