package org.safetynets.training.debrief.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * By when a debrief is due: a day after its meeting.
 *
 * <p>When this service learns of a meeting late, its leaders are not blamed for what nobody asked
 * of them: they have a day from then. What is older than two weeks is history.
 */
public final class DueTime {

    static final Duration WITHIN = Duration.ofDays(1);
    static final Duration NEWS_FOR = Duration.ofDays(14);

    private DueTime() {}

    public static Optional<Instant> of(Instant happened, Instant learned) {
        if (learned.isAfter(happened.plus(NEWS_FOR))) {
            return Optional.empty();
        }
        var usual = happened.plus(WITHIN);
        return Optional.of(learned.isBefore(usual) ? usual : learned.plus(WITHIN));
    }
}
