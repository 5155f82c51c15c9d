package org.safetynets.benchmarks.relay;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.safetynets.contracts.PurposeChangedV1;

/** What was written and what arrived, by one clock. */
final class Ledger {

    private record Ref(UUID aggregate, long version) {}

    private final Map<Ref, Long> written = new ConcurrentHashMap<>();
    private final Map<Ref, Long> arrived = new ConcurrentHashMap<>();
    private final Map<UUID, Long> latest = new ConcurrentHashMap<>();
    private final AtomicInteger duplicated = new AtomicInteger();
    private final AtomicInteger reordered = new AtomicInteger();
    private final CountDownLatch missing;

    Ledger(int events) {
        this.missing = new CountDownLatch(events);
    }

    /** The writing of this event begins. */
    void writing(PurposeChangedV1 event, long nanos) {
        written.put(new Ref(event.purposeId(), event.version()), nanos);
    }

    /** Somebody has it in hand; what is not of this ledger is left out. */
    void arrived(PurposeChangedV1 event, long nanos) {
        var ref = new Ref(event.purposeId(), event.version());
        if (!written.containsKey(ref)) {
            return;
        }
        if (arrived.putIfAbsent(ref, nanos) != null) {
            duplicated.incrementAndGet();
            return;
        }
        if (latest.merge(ref.aggregate(), ref.version(), Math::max) > ref.version()) {
            reordered.incrementAndGet();
        }
        missing.countDown();
    }

    /** Whether everything has arrived in that time. */
    boolean awaitAll(Duration most) throws InterruptedException {
        return missing.await(most.toMillis(), TimeUnit.MILLISECONDS);
    }

    Delivery delivery(Duration cpu) {
        var latencies =
                arrived.entrySet().stream()
                        .mapToLong(it -> it.getValue() - written.getOrDefault(it.getKey(), 0L))
                        .sorted()
                        .toArray();
        var first = written.values().stream().mapToLong(it -> it).min().orElseThrow();
        var last = arrived.values().stream().mapToLong(it -> it).max().orElse(first);
        return Delivery.of(
                latencies,
                Duration.ofNanos(last - first),
                cpu,
                (int) missing.getCount(),
                reordered.get(),
                duplicated.get());
    }
}
