package org.safetynets.gateway.refused;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Tells operators what was refused here, by kind and never by whom: each one counts, and a line is
 * written at most once a minute for a kind, so that a flood fills no log.
 */
@Component
public final class RefusedRequests {

    private static final long QUIET = Duration.ofMinutes(1).toNanos();

    private final Map<RefusedFor, Tally> tallies = new EnumMap<>(RefusedFor.class);
    private final LongSupplier nanos;
    private final Consumer<String> log;

    @Autowired
    public RefusedRequests(MeterRegistry registry) {
        this(registry, System::nanoTime, LoggerFactory.getLogger(RefusedRequests.class)::warn);
    }

    RefusedRequests(MeterRegistry registry, LongSupplier nanos, Consumer<String> log) {
        this.nanos = nanos;
        this.log = log;
        // Rates can only be told of a counter that was there before it counted.
        for (var reason : RefusedFor.values()) {
            tallies.put(reason, new Tally(counter(registry, reason)));
        }
    }

    /** Counts one. */
    public void count(RefusedFor reason) {
        var since = Objects.requireNonNull(tallies.get(reason)).add(nanos.getAsLong());
        if (since > 0) {
            log.accept("refused for " + reason.kind() + ": " + since + " since the last such line");
        }
    }

    private static Counter counter(MeterRegistry registry, RefusedFor reason) {
        return Counter.builder("nets.gateway.refused")
                .description("Requests refused by a limit or a check of the gateway")
                .tag("kind", reason.kind())
                .register(registry);
    }

    /** What one kind came to, and what of it was not written yet. */
    private static final class Tally {

        private final Counter counter;
        private long unwritten;
        private long writtenAt;
        private boolean everWritten;

        Tally(Counter counter) {
            this.counter = counter;
        }

        /** How many to write of now; 0 for none. */
        synchronized long add(long now) {
            counter.increment();
            unwritten++;
            if (everWritten && now - writtenAt < QUIET) {
                return 0;
            }
            var since = unwritten;
            unwritten = 0;
            writtenAt = now;
            everWritten = true;
            return since;
        }
    }
}
