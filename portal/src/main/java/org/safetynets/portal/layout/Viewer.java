package org.safetynets.portal.layout;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who is looking at the page, as their token says it. It decides what a page offers; whether it is
 * allowed is decided by the service that does it.
 *
 * @param provenAt when they last proved, with a second factor, that it is them
 */
public record Viewer(
        UUID personId,
        String pseudonym,
        boolean networkAdmin,
        Map<UUID, Set<String>> organizations,
        @Nullable Instant provenAt) {

    /** Less than the services take, so that there is time left to fill in a form. */
    private static final Duration FRESH = Duration.ofMinutes(7);

    /** Whether what needs a fresh proof can be done without signing in once more. */
    public boolean confirmed() {
        return confirmed(Instant.now());
    }

    boolean confirmed(Instant now) {
        return provenAt != null && provenAt.isAfter(now.minus(FRESH));
    }

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
