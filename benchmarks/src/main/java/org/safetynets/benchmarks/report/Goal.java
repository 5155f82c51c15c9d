package org.safetynets.benchmarks.report;

import java.util.Locale;

/**
 * A ratio that is aimed at.
 *
 * @param scenario the case it holds for
 * @param compare for example {@code ours/debezium}
 * @param atLeast whether more is better
 */
public record Goal(String scenario, String compare, String metric, boolean atLeast, double limit) {

    public static Goal atLeast(String scenario, String compare, String metric, double limit) {
        return new Goal(scenario, compare, metric, true, limit);
    }

    public static Goal atMost(String scenario, String compare, String metric, double limit) {
        return new Goal(scenario, compare, metric, false, limit);
    }

    boolean concerns(Comparison it) {
        return it.scenario().equals(scenario)
                && it.compare().equals(compare)
                && it.metric().equals(metric);
    }

    boolean isMetBy(double ratio) {
        return atLeast ? ratio >= limit : ratio <= limit;
    }

    /** For people, for example {@code met: 10-writers ours/debezium p50_ms 0.26 (at most 0.35)}. */
    String verdict(double ratio) {
        return String.format(
                Locale.ROOT,
                "%s: %s %s %s %s (%s %s)",
                isMetBy(ratio) ? "met" : "MISSED",
                scenario,
                compare,
                metric,
                Lines.number(ratio),
                atLeast ? "at least" : "at most",
                limit);
    }
}
