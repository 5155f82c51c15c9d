package org.safetynets.notifications.returned.application;

import java.util.Optional;
import org.safetynets.notifications.card.domain.EmailAddress;

/** What a mail server or a mailbox provider says about a mail of ours. */
public sealed interface Returned {

    /**
     * It cannot be delivered, now or ever (RFC 3464, {@code Action: failed}, {@code Status: 5}).
     *
     * @param recipient whom it was for, where the report says so
     */
    record ForGood(Optional<EmailAddress> recipient) implements Returned {}

    /** Its reader called it unwanted (RFC 5965). */
    record Complaint() implements Returned {}

    /** Delayed, delivered, an answer of a person or a machine: nothing follows from it. */
    record NothingOfNote() implements Returned {}
}
