package org.safetynets.portal.services.identity;

import com.fasterxml.jackson.annotation.JsonAlias;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody asked to take roles in an organization.
 *
 * @param address masked, for one that goes by mail
 * @param sending how often the mail was sent
 * @param code to hand over; only in the answer that makes it
 */
public record Invitation(
        UUID invitationId,
        String status,
        String channel,
        List<String> roles,
        @JsonAlias("email") @Nullable String address,
        int sending,
        @Nullable Instant expiresAt,
        @Nullable String code) {

    public boolean open() {
        return switch (status) {
            case "accepted", "used", "expired", "revoked" -> false;
            default -> true;
        };
    }

    public boolean byMail() {
        return channel.equals("email");
    }
}
