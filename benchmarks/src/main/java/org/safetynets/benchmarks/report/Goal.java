package org.safetynets.benchmarks.report;

/**
 * What is aimed at: a ratio, or a figure of ours.
 *
 * @param scenario the case it holds for
 * @param of whose ratio, for example {@code ours/debezium}, or whose figure, for example {@code
 *     ours}
 * @param atLeast whether more is better
 */
public record Goal(String scenario, String of, String metric, boolean atLeast, double limit) {

    public static Goal atLeast(String scenario, String of, String metric, double limit) {
        return new Goal(scenario, of, metric, true, limit);
    }

    public static Goal atMost(String scenario, String of, String metric, double limit) {
        return new Goal(scenario, of, metric, false, limit);
    }

    boolean concerns(Comparison it) {
        return it.compare().equals(of) && concerns(it.scenario(), it.metric());
    }

    boolean concerns(Figure it) {
        return it.subject().equals(of) && concerns(it.scenario(), it.metric());
    }

    private boolean concerns(String otherScenario, String otherMetric) {
        return otherScenario.equals(scenario) && otherMetric.equals(metric);
    }

    boolean isMetBy(double value) {
        return atLeast ? value >= limit : value <= limit;
    }

    String bound() {
        return atLeast ? "at_least" : "at_most";
    }
}
