package org.safetynets.portal.services.referrals;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who asks a counselor or an organization, under their pseudonym and in their words.
 *
 * @param dueAt until when an answer has to come
 */
public record Received(
        UUID outwardId,
        String pseudonym,
        String words,
        String status,
        @Nullable String reply,
        Instant createdAt,
        Instant dueAt) {

    /** Nobody has answered yet. */
    public boolean waiting() {
        return status.equals("sent");
    }

    /** One word for where it stands. */
    public String state() {
        return waiting() ? "waiting" : status;
    }
}
