package org.safetynets.gateway.load;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Tells operators how much each part can do at once, and what was turned away. */
@Component
public final class ShedRequests {

    private final MeterRegistry registry;

    ShedRequests(MeterRegistry registry) {
        this.registry = registry;
    }

    void count(String part, Priority priority) {
        counter(part, priority).increment();
    }

    /** Follows one part's limit for as long as the gateway runs. */
    public void follow(String part, ConcurrencyLimit limit) {
        Gauge.builder("nets.gateway.limit", limit, ConcurrencyLimit::limit)
                .description("Requests a part may have under way")
                .tag("part", part)
                .strongReference(true)
                .register(registry);
        Gauge.builder("nets.gateway.under.way", limit, ConcurrencyLimit::underWay)
                .description("Requests a part has under way")
                .tag("part", part)
                .strongReference(true)
                .register(registry);
        // Rates can only be told of a counter that was there before it counted.
        for (var priority : Priority.values()) {
            counter(part, priority);
        }
    }

    private Counter counter(String part, Priority priority) {
        return Counter.builder("nets.gateway.shed")
                .description("Requests turned away because a part has too much to do")
                .tag("part", part)
                .tag("priority", priority.name().toLowerCase(Locale.ROOT))
                .register(registry);
    }
}
