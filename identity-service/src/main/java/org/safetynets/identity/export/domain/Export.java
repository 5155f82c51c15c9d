package org.safetynets.identity.export.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.safetynets.identity.export.domain.Progress.Expired;
import org.safetynets.identity.export.domain.Progress.Failed;
import org.safetynets.identity.export.domain.Progress.Gathering;
import org.safetynets.identity.export.domain.Progress.Ready;
import org.safetynets.platform.kernel.PersonId;

/**
 * A copy of all that is held about a person.
 *
 * <p>Gathering → ready → expired. A service that is down delays it; after an hour it is made of
 * what there is and says which part is missing. With nothing at all it has failed.
 */
public record Export(
        ExportId id, PersonId person, Instant requestedAt, Progress progress, long version) {

    /** How long a service is waited for. */
    public static final Duration PATIENCE = Duration.ofHours(1);

    /** How long it can be fetched. */
    public static final Duration LIFE = Duration.ofDays(7);

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(5);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(5);

    public static Export request(ExportId id, PersonId person, Instant now) {
        return new Export(id, person, now, new Gathering(0, now), 1);
    }

    /**
     * What comes of having asked all services.
     *
     * @param expected how many were asked
     * @param missing those that did not answer
     */
    public Export asked(int expected, List<String> missing, Instant now) {
        var attempts = gathering().attempts() + 1;
        if (missing.isEmpty()) {
            return ready(missing, now);
        }
        if (now.isBefore(requestedAt.plus(PATIENCE))) {
            return to(new Gathering(attempts, now.plus(pauseAfter(attempts))));
        }
        return missing.size() == expected ? to(new Failed(now)) : ready(missing, now);
    }

    private Export ready(List<String> missing, Instant now) {
        return to(new Ready(now, now.plus(LIFE), missing));
    }

    /** Its time is over; only one that is ready can run out. */
    public Export expire(Instant now) {
        return progress instanceof Ready ready && !now.isBefore(ready.expiresAt())
                ? to(new Expired(ready.readyAt(), now))
                : this;
    }

    private static Duration pauseAfter(int attempts) {
        var doubled = FIRST_PAUSE.multipliedBy(1L << Math.min(attempts - 1, 10));
        return doubled.compareTo(LONGEST_PAUSE) < 0 ? doubled : LONGEST_PAUSE;
    }

    private Gathering gathering() {
        if (progress instanceof Gathering it) {
            return it;
        }
        throw new IllegalStateException("Only a gathering export asks, not " + progress);
    }

    private Export to(Progress next) {
        return new Export(id, person, requestedAt, next, version + 1);
    }
}
