package org.safetynets.portal.services.identity;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The person who is looking, as identity-service knows them.
 *
 * @param status active, or deactivated while they rest
 */
public record Me(
        UUID personId,
        String pseudonym,
        @Nullable String status,
        boolean networkAdmin,
        List<Membership> memberships,
        @Nullable Instant registeredAt) {

    public boolean resting() {
        return "deactivated".equals(status);
    }
}
