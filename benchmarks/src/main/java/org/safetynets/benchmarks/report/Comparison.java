package org.safetynets.benchmarks.report;

import java.util.LinkedHashMap;

/**
 * The median of one subject divided by the median of another.
 *
 * @param compare for example {@code ours/debezium}
 */
public record Comparison(
        String bench, String scenario, String compare, String metric, double ratio) {

    /** One line of JSON. */
    public String line() {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("bench", bench);
        fields.put("case", scenario);
        fields.put("compare", compare);
        fields.put("metric", metric);
        fields.put("ratio", Lines.number(ratio));
        return Lines.line(fields);
    }
}
