package org.safetynets.notifications.inbox.domain;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.safetynets.platform.kernel.PersonId;

/** Everybody's inbox. */
public interface Inboxes {

    /** Stores a message for each person, under their next sequence number. */
    void add(Map<PersonId, NewMessage> messages);

    /** One page, the newest first. */
    List<InboxMessage> newest(PersonId person, long skip, int limit);

    long count(PersonId person);

    /** What came after the sequence number, the oldest first. */
    List<InboxMessage> after(PersonId person, long sequence, int limit);

    /** The sequence number of the newest message, 0 when there is none. */
    long lastSequence(PersonId person);

    /** False when the person has no such message. */
    boolean markRead(PersonId person, UUID messageId, Instant now);

    /** A message before it has its place in an inbox. */
    record NewMessage(
            UUID messageId, String subject, String body, Optional<String> link, Instant at) {}
}
