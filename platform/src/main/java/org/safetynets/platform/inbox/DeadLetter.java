package org.safetynets.platform.inbox;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A message this service could not take.
 *
 * @param id its place: topic, partition and offset
 * @param reason what the last try threw
 * @param replayedAt when it was taken after all
 */
public record DeadLetter(
        String id,
        String topic,
        @Nullable String key,
        @Nullable String type,
        @Nullable String eventId,
        String reason,
        Instant failedAt,
        @Nullable Instant replayedAt) {}
