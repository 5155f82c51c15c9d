package org.safetynets.notifications.inbox.domain;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.safetynets.platform.kernel.PersonId;

/**
 * A message that waits in a person's inbox.
 *
 * @param sequence rises by one with each of the person's messages, in the order they became visible
 */
public record InboxMessage(
        UUID messageId,
        PersonId person,
        long sequence,
        String subject,
        String body,
        Optional<String> link,
        Instant createdAt,
        Optional<Instant> readAt) {}
