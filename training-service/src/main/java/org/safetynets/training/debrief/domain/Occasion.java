package org.safetynets.training.debrief.domain;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a debrief is owed for: a meeting, a severe incident, or a meeting with an incident in it.
 *
 * @param at when the meeting ended, or the incident was reported
 */
public record Occasion(UUID group, @Nullable UUID meeting, @Nullable UUID incident, Instant at) {

    Occasion with(UUID another) {
        return new Occasion(group, meeting, another, at);
    }
}
