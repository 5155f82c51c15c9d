package org.safetynets.contracts;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A message to a person was sent, held or not sent.
 *
 * @param causeId CloudEvents id of the event that asked for it
 * @param notice the notice, for example {@code group.paused}; {@code request.news} for what tells
 *     of something that the person asked for or told
 * @param why short reason code when it was not sent as first meant, for example {@code quiet-hours}
 */
public record DeliverySettledV1(
        UUID deliveryId,
        long version,
        @Nullable UUID organizationId,
        UUID personId,
        UUID causeId,
        String notice,
        Channel channel,
        Outcome outcome,
        @Nullable String why)
        implements Event {

    public enum Channel {
        IN_APP,
        EMAIL,
        PUSH,
        SMS
    }

    public enum Outcome {
        SENT,
        HELD,
        NOT_SENT
    }

    @Override
    public UUID aggregateId() {
        return deliveryId;
    }
}
