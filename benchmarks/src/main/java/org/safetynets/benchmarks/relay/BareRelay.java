package org.safetynets.benchmarks.relay;

import java.nio.file.Path;

/** Our outbox and relay with nothing of a service on top, for benchmarks of what stands on them. */
public final class BareRelay {

    private static final String SCENARIO = "10-writers";
    private static final int EVENTS_PER_WRITER = 300;

    private BareRelay() {}

    /** As in the benchmark of relays, with its ten writers; the name is of nobody else's round. */
    public static double deliveredPerSecond(
            String mongodb, String kafka, String name, Path folder) {
        return new Fork(new Ground(mongodb, kafka, name, folder))
                .run(Subject.OURS, EVENTS_PER_WRITER).stream()
                        .filter(it -> it.scenario().equals(SCENARIO))
                        .map(it -> it.metrics().get("delivered_per_s"))
                        .findFirst()
                        .orElseThrow();
    }
}
