package org.safetynets.portal.services.notifications;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A message in the person's inbox.
 *
 * @param link path of the page it is about
 */
public record Message(
        UUID messageId,
        String subject,
        @Nullable String body,
        @Nullable String link,
        Instant createdAt,
        @Nullable Instant readAt) {

    public boolean unread() {
        return readAt == null;
    }
}
