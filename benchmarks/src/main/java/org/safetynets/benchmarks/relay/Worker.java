package org.safetynets.benchmarks.relay;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.safetynets.contracts.PurposeChangedV1;
import tools.jackson.databind.json.JsonMapper;

/** The main class of the JVM in which one subject does its work in one round. */
public final class Worker {

    private static final Duration READY_WITHIN = Duration.ofSeconds(90);

    private final Contender contender;
    private final Arrivals arrivals;

    private Worker(Contender contender, Arrivals arrivals) {
        this.contender = contender;
        this.arrivals = arrivals;
    }

    /** Arguments as {@link Fork} gives them. */
    public static void main(String... args) throws IOException, InterruptedException {
        var subject = Subject.labelled(args[0]);
        var ground = new Ground(args[1], args[2], args[3], Path.of(args[4]));
        var events = Integer.parseInt(args[5]);
        var results = new ArrayList<RoundResult>();
        try (var contender = subject.start(ground);
                var arrivals = new Arrivals(ground)) {
            var worker = new Worker(contender, arrivals);
            worker.awaitFirstDelivery();
            for (var workload : workloads(events)) {
                results.add(worker.measure(workload));
            }
        }
        ground.clear();
        Files.write(
                ground.folder().resolve(RoundResult.FILE),
                JsonMapper.shared().writeValueAsBytes(results));
    }

    /** The heavier first: it leaves a warm JVM to the other. */
    private static List<Workload> workloads(int events) {
        return List.of(new Workload(10, events), new Workload(1, events));
    }

    /** Events are written until one comes through: some relays miss what came before them. */
    private void awaitFirstDelivery() throws InterruptedException {
        var end = System.nanoTime() + READY_WITHIN.toNanos();
        while (System.nanoTime() < end) {
            var probe = Workload.event(UUID.randomUUID(), 1);
            var ledger = new Ledger(1);
            arrivals.enterInto(ledger);
            ledger.writing(probe, System.nanoTime());
            write(probe);
            if (!contender.delivers() || ledger.awaitAll(Duration.ofMillis(500))) {
                return;
            }
        }
        throw new IllegalStateException("Nothing was delivered within " + READY_WITHIN);
    }

    private void write(PurposeChangedV1 probe) {
        try {
            contender.write(probe);
        } catch (Exception e) {
            throw new IllegalStateException("The first write failed", e);
        }
    }

    /** Done once before it counts, so that the JVM is warm. */
    private RoundResult measure(Workload workload) throws InterruptedException {
        workload.run(contender, arrivals);
        return new RoundResult(workload.label(), workload.run(contender, arrivals).metrics());
    }
}
