package org.safetynets.notifications.inbox.persistence;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safetynets.notifications.inbox.domain.InboxMessage;
import org.safetynets.notifications.inbox.domain.Inboxes.NewMessage;
import org.safetynets.platform.kernel.PersonId;

/** An in-app message as it is stored. */
record MessageDocument(
        UUID id,
        UUID personId,
        long sequence,
        String subject,
        String body,
        @Nullable String link,
        Instant createdAt,
        @Nullable Instant readAt) {

    static MessageDocument of(PersonId person, long sequence, NewMessage message) {
        return new MessageDocument(
                message.messageId(),
                person.value(),
                sequence,
                message.subject(),
                message.body(),
                message.link().orElse(null),
                message.at(),
                null);
    }

    InboxMessage toMessage() {
        return new InboxMessage(
                id,
                new PersonId(personId),
                sequence,
                subject,
                body,
                Optional.ofNullable(link),
                createdAt,
                Optional.ofNullable(readAt));
    }
}
