package org.safetynets.gateway.routing;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** The instances of one part, taken in turn; one that refused a connection rests for a while. */
final class Instances {

    private static final Duration REST = Duration.ofSeconds(5);

    private final List<URI> all;
    private final Clock clock;
    private final AtomicInteger turn = new AtomicInteger();
    private final Map<URI, Instant> restingUntil = new ConcurrentHashMap<>();

    Instances(List<URI> all, Clock clock) {
        this.all = List.copyOf(all);
        this.clock = clock;
    }

    int count() {
        return all.size();
    }

    /** The next one that does not rest; when all rest, the next one, because it may be back. */
    URI next() {
        if (all.size() == 1) {
            return all.getFirst();
        }
        var start = Math.floorMod(turn.getAndIncrement(), all.size());
        for (var i = 0; i < all.size(); i++) {
            var candidate = all.get((start + i) % all.size());
            if (!rests(candidate)) {
                return candidate;
            }
        }
        return all.get(start);
    }

    void rest(URI instance) {
        restingUntil.put(instance, clock.instant().plus(REST));
    }

    private boolean rests(URI instance) {
        var until = restingUntil.get(instance);
        return until != null && clock.instant().isBefore(until);
    }
}
