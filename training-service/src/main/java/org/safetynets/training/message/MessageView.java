package org.safetynets.training.message;

import java.time.Instant;
import java.util.UUID;

/** A message over HTTP. */
record MessageView(
        UUID messageId, UUID author, String subject, String text, int recipients, Instant sentAt) {

    static MessageView of(CohortMessage it) {
        return new MessageView(
                it.id(),
                it.author().value(),
                it.subject(),
                it.text(),
                it.recipients().size(),
                it.sentAt());
    }
}
