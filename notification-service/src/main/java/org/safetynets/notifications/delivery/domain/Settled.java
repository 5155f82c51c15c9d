package org.safetynets.notifications.delivery.domain;

import java.time.Instant;
import java.util.Optional;
import org.safetynets.notifications.card.domain.Channel;

/**
 * What was decided about a message, as its person reads it.
 *
 * @param notice key of the notice, which a later revision may have written and this one not know
 * @param insteadOf the way that did not work before
 */
public record Settled(
        String notice,
        Channel channel,
        Instant createdAt,
        Progress progress,
        Optional<Channel> insteadOf) {}
