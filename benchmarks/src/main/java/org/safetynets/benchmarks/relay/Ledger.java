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

    private final Map<Ref, Long> begun = new ConcurrentHashMap<>();
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
        begun.put(new Ref(event.purposeId(), event.version()), nanos);
    }

    /** The writer has its answer: the transaction is committed. */
    void written(PurposeChangedV1 event, long nanos) {
        written.put(new Ref(event.purposeId(), event.version()), nanos);
    }

    /** Somebody has it in hand; what is not of this ledger is left out. */
    void arrived(PurposeChangedV1 event, long nanos) {
        var ref = new Ref(event.purposeId(), event.version());
        if (!begun.containsKey(ref)) {
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
        var first = begun.values().stream().mapToLong(it -> it).min().orElseThrow();
        var last = arrived.values().stream().mapToLong(it -> it).max().orElse(first);
        return Delivery.of(
                sinceThen(begun),
                sinceThen(written),
                Duration.ofNanos(last - first),
                cpu,
                (int) missing.getCount(),
                reordered.get(),
                duplicated.get());
    }

    /** In ascending order; an event may arrive before its writer has the answer. */
    private long[] sinceThen(Map<Ref, Long> begin) {
        return arrived.entrySet().stream()
                .mapToLong(it -> it.getValue() - begin.getOrDefault(it.getKey(), it.getValue()))
                .map(it -> Math.max(it, 0))
                .sorted()
                .toArray();
    }
}
