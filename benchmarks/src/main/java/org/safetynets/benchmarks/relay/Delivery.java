package org.safetynets.benchmarks.relay;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.SequencedMap;

/**
 * How one subject did its work once.
 *
 * @param deliveredPerSecond from the first write begun to the last event consumed
 * @param p50 milliseconds from the beginning of a write to its event consumed
 * @param afterCommitP50 milliseconds from the commit to the event consumed: the relaying alone
 * @param lost never consumed
 * @param reordered consumed after a later event of the same key
 * @param duplicated consumed again
 * @param cpuPer1000 seconds of processor time of the subject's JVM, writers and consumer included
 */
record Delivery(
        double deliveredPerSecond,
        double p50,
        double p99,
        double afterCommitP50,
        int lost,
        int reordered,
        int duplicated,
        double cpuPer1000) {

    /** From latencies in ascending order. */
    static Delivery of(
            long[] nanos,
            long[] afterCommit,
            Duration took,
            Duration cpu,
            int lost,
            int reordered,
            int duplicated) {
        if (nanos.length == 0) {
            throw new IllegalStateException("Nothing arrived");
        }
        return new Delivery(
                nanos.length / seconds(took),
                percentile(nanos, 0.5),
                percentile(nanos, 0.99),
                percentile(afterCommit, 0.5),
                lost,
                reordered,
                duplicated,
                seconds(cpu) * 1000 / nanos.length);
    }

    /** Nearest rank, in milliseconds. */
    static double percentile(long[] ascending, double share) {
        var rank = (int) Math.ceil(share * ascending.length);
        return ascending[Math.max(rank, 1) - 1] / 1e6;
    }

    private static double seconds(Duration it) {
        return it.toNanos() / 1e9;
    }

    /** By the names they are reported under. */
    SequencedMap<String, Double> metrics() {
        var metrics = new LinkedHashMap<String, Double>();
        metrics.put("delivered_per_s", deliveredPerSecond);
        metrics.put("p50_ms", p50);
        metrics.put("p99_ms", p99);
        metrics.put("after_commit_p50_ms", afterCommitP50);
        metrics.put("lost", (double) lost);
        metrics.put("reordered", (double) reordered);
        metrics.put("duplicated", (double) duplicated);
        metrics.put("cpu_s_per_1000", cpuPer1000);
        return metrics;
    }
}
