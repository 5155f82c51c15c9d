package org.safetynets.platform.inbox;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A message this service could not take.
 *
 * @param id its place: topic, partition and offset
 * @param key id of the aggregate it tells of
 * @param reason what the last try threw: a kind of failure, never what was in the message
 * @param failedAt since when it waits
 * @param tries replays that failed since then
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
        int tries,
        @Nullable Instant replayedAt) {}
