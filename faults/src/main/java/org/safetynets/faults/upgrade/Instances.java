package org.safetynets.faults.upgrade;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.safetynets.stack.process.Deadline;

/** The instances that take part, in turn, and how many questions each has under way. */
final class Instances {
    private final List<URI> taking = new ArrayList<>();
    private final Map<URI, Integer> underway = new HashMap<>();
    private int turn;

    synchronized void add(URI instance) {
        taking.add(instance);
    }

    /** Gives it nothing more and waits until it has answered what it was given. */
    void remove(URI instance, Duration patience) {
        synchronized (this) {
            taking.remove(instance);
        }
        Deadline.in(patience).await("the last answer of " + instance, () -> idle(instance));
    }

    /** The next one but those, which has a question under way from now on. */
    synchronized Optional<URI> take(Set<URI> but) {
        for (var i = 0; i < taking.size(); i++) {
            var candidate = taking.get(Math.floorMod(turn++, taking.size()));
            if (!but.contains(candidate)) {
                underway.merge(candidate, 1, Integer::sum);
                return Optional.of(candidate);
            }
        }
        return Optional.empty();
    }

    synchronized void answered(URI instance) {
        underway.merge(instance, -1, Integer::sum);
    }

    private synchronized boolean idle(URI instance) {
        return underway.getOrDefault(instance, 0) == 0;
    }
}
