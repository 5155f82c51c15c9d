package org.safetynets.benchmarks.relay;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.safetynets.contracts.PurposeChangedV1;

/**
 * Writers that each make their changes one after the other, to a few aggregates of their own. One
 * aggregate follows the other too: changes in quick succession are those that get out of order.
 *
 * @param writers at the same time
 * @param events each of them writes
 */
record Workload(int writers, int events) {

    private static final int AGGREGATES_PER_WRITER = 5;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** As long as the state of a real aggregate. */
    private static final String NAME = "Steady steps after a move to another town ".repeat(8);

    /** The name of the case. */
    String label() {
        return writers + (writers == 1 ? "-writer" : "-writers");
    }

    /** Lets the contender do it and waits until everything was consumed, or patience is over. */
    Delivery run(Contender contender, Arrivals arrivals) throws InterruptedException {
        var ledger = new Ledger(writers * events);
        arrivals.enterInto(ledger);
        var cpu = cpu();
        try (var threads = Executors.newFixedThreadPool(writers)) {
            var writing = new ArrayList<Callable<Void>>();
            for (var i = 0; i < writers; i++) {
                writing.add(() -> write(contender, ledger));
            }
            for (var done : threads.invokeAll(writing)) {
                rethrow(done);
            }
        }
        if (!ledger.awaitAll(PATIENCE)) {
            System.err.println(label() + ": not everything was consumed");
        }
        return ledger.delivery(cpu().minus(cpu));
    }

    private Void write(Contender contender, Ledger ledger) throws Exception {
        var aggregates = new UUID[AGGREGATES_PER_WRITER];
        Arrays.setAll(aggregates, it -> UUID.randomUUID());
        for (var i = 0; i < events; i++) {
            var aggregate = aggregates[i * AGGREGATES_PER_WRITER / events];
            var event = event(aggregate, i + 1);
            ledger.writing(event, System.nanoTime());
            contender.write(event);
            ledger.written(event, System.nanoTime());
            if (!contender.delivers()) {
                ledger.arrived(event, System.nanoTime());
            }
        }
        return null;
    }

    static PurposeChangedV1 event(UUID aggregate, long version) {
        return new PurposeChangedV1(aggregate, version, "BT_CORE", NAME, true);
    }

    private static void rethrow(Future<Void> done) throws InterruptedException {
        try {
            done.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("A writer failed", e.getCause());
        }
    }

    private static Duration cpu() {
        var system =
                (com.sun.management.OperatingSystemMXBean)
                        ManagementFactory.getOperatingSystemMXBean();
        return Duration.ofNanos(system.getProcessCpuTime());
    }
}
