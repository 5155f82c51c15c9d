package org.safetynets.platform.outbox;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;

/** What operators watch: who relays, how long events take, and how far behind it is. */
public final class RelayMetrics {

    private final Clock clock;
    private final Timer delay;
    private final AtomicInteger leading = new AtomicInteger();
    private final AtomicInteger unacknowledged = new AtomicInteger();

    public RelayMetrics(MeterRegistry meters, Clock clock) {
        this.clock = clock;
        this.delay =
                Timer.builder("nets.relay.delay")
                        .description("From the event to Kafka's acknowledgement")
                        .publishPercentiles(0.5, 0.99)
                        .register(meters);
        meters.gauge("nets.relay.leading", leading);
        meters.gauge("nets.relay.unacknowledged", unacknowledged);
    }

    void leading(boolean now) {
        leading.set(now ? 1 : 0);
    }

    void unacknowledged(int count) {
        unacknowledged.set(count);
    }

    void delivered(Instant occurredAt) {
        var took = Duration.between(occurredAt, clock.instant());
        delay.record(took.isNegative() ? Duration.ZERO : took);
    }
}
