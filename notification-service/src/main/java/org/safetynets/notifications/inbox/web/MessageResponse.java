package org.safetynets.notifications.inbox.web;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safetynets.notifications.inbox.domain.InboxMessage;

/**
 * A message for me.
 *
 * @param sequence rises with each of my messages; the id of its event in the stream
 * @param link path of the page it is about, when the words are open, or say nothing without it
 * @param readAt left out while it is unread
 */
record MessageResponse(
        UUID messageId,
        long sequence,
        String subject,
        String body,
        @Nullable String link,
        Instant createdAt,
        @Nullable Instant readAt) {

    static MessageResponse of(InboxMessage message) {
        return new MessageResponse(
                message.messageId(),
                message.sequence(),
                message.subject(),
                message.body(),
                message.link().orElse(null),
                message.createdAt(),
                message.readAt().orElse(null));
    }
}
