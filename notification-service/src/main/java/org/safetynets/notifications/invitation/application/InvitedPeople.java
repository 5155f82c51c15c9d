package org.safetynets.notifications.invitation.application;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Knows whom an invitation is for, at the moment it is asked. */
public interface InvitedPeople {

    /** Empty when the invitation can no longer be used. */
    Optional<Invited> find(UUID invitation);

    /**
     * Whom an invitation is for.
     *
     * @param neutralName what mail may call the organization; null when it may not name it
     * @param language {@code en} or {@code es}
     */
    record Invited(
            String address,
            String code,
            @Nullable String neutralName,
            String language,
            Instant expiresAt) {

        @Override
        public String toString() {
            return "Invited";
        }
    }
}
