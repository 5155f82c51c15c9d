package org.safetynets.notifications.inbox.application;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.safetynets.notifications.inbox.domain.InboxMessage;
import org.safetynets.notifications.inbox.domain.Inboxes;
import org.safetynets.platform.kernel.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a person does with their inbox. */
@Service
public class ReadingTheInbox {

    private static final int BATCH = 100;

    private final Inboxes inboxes;
    private final Clock clock;

    ReadingTheInbox(Inboxes inboxes, Clock clock) {
        this.inboxes = inboxes;
        this.clock = clock;
    }

    /** Part of the inbox, the newest first. */
    public List<InboxMessage> newest(PersonId person, long skip, int limit) {
        return inboxes.newest(person, skip, limit);
    }

    public long count(PersonId person) {
        return inboxes.count(person);
    }

    /** False when the person has no such message. */
    @Transactional
    public boolean markRead(PersonId person, UUID messageId) {
        return inboxes.markRead(person, messageId, clock.instant());
    }

    /** Where the inbox ends now. */
    public long lastSequence(PersonId person) {
        return inboxes.lastSequence(person);
    }

    /** The next messages after the sequence number, the oldest first; empty when there are none. */
    public List<InboxMessage> nextAfter(PersonId person, long sequence) {
        return inboxes.after(person, sequence, BATCH);
    }
}
