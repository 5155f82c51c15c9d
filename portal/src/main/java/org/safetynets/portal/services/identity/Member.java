package org.safetynets.portal.services.identity;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Someone who holds roles in an organization. */
public record Member(
        UUID personId,
        String pseudonym,
        Set<String> roles,
        @Nullable Instant since,
        @Nullable String status) {

    public boolean resting() {
        return "deactivated".equals(status);
    }
}
