package org.safetynets.notifications.card.domain;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A browser that may show messages.
 *
 * @param name what the person calls it
 * @param code sent to it and not yet brought back; none once it is confirmed
 */
public record Device(
        UUID id,
        String name,
        PushTarget target,
        boolean confirmed,
        Optional<PendingCode> code,
        Instant addedAt) {

    Device confirmedNow() {
        return new Device(id, name, target, true, Optional.empty(), addedAt);
    }

    Device with(PendingCode sent) {
        return new Device(id, name, target, confirmed, Optional.of(sent), addedAt);
    }
}
