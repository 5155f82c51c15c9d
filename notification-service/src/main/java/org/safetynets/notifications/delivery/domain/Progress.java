package org.safetynets.notifications.delivery.domain;

import java.time.Instant;
import java.util.Optional;
import org.safetynets.notifications.card.domain.Why;

/** How far a delivery has come. */
public sealed interface Progress {

    /**
     * Still to be sent.
     *
     * @param dueAt when to try next
     * @param giveUpAt from when on it is of no use any more
     * @param attempts how often it was tried in vain
     * @param why what it waits for, if anything
     */
    record Waiting(Instant dueAt, Instant giveUpAt, int attempts, Optional<Why> why)
            implements Progress {}

    record Sent(Instant at) implements Progress {}

    record NotSent(Instant at, Why why) implements Progress {}
}
