package org.safetynets.benchmarks.report;

import java.util.LinkedHashMap;
import java.util.Locale;

/** What became of a goal. */
public record Verdict(String bench, Goal goal, double value) {

    boolean met() {
        return goal.isMetBy(value);
    }

    /** One line of JSON. */
    public String line() {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("bench", bench);
        fields.put("case", goal.scenario());
        fields.put("goal", goal.of());
        fields.put("metric", goal.metric());
        fields.put(goal.bound(), Lines.number(goal.limit()));
        fields.put("is", Lines.number(value));
        fields.put("met", met());
        return Lines.line(fields);
    }

    /** For people, for example {@code met: 10-writers ours/debezium p50_ms 0.26 (at most 0.35)}. */
    public String text() {
        return String.format(
                Locale.ROOT,
                "%s: %s %s %s %s (%s %s)",
                met() ? "met" : "MISSED",
                goal.scenario(),
                goal.of(),
                goal.metric(),
                Lines.number(value),
                goal.bound().replace('_', ' '),
                Lines.number(goal.limit()));
    }
}
