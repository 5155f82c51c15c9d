package org.safetynets.benchmarks.report;

import java.util.Collection;
import java.util.LinkedHashMap;

/** One metric of one subject in one case, over all rounds. */
public record Figure(
        String bench,
        String scenario,
        String subject,
        String metric,
        Statistics statistics,
        double load1) {

    /** The figure of samples that differ in their round only. */
    static Figure of(String bench, Collection<Sample> rounds) {
        var any = rounds.iterator().next();
        return new Figure(
                bench,
                any.scenario(),
                any.subject(),
                any.metric(),
                Statistics.of(rounds.stream().map(Sample::value).toList()),
                Statistics.of(rounds.stream().map(Sample::load1).toList()).median());
    }

    /** One line of JSON. */
    public String line() {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("bench", bench);
        fields.put("case", scenario);
        fields.put("subject", subject);
        fields.put("metric", metric);
        fields.put("median", Lines.number(statistics.median()));
        fields.put("min", Lines.number(statistics.min()));
        fields.put("max", Lines.number(statistics.max()));
        fields.put("rounds", statistics.rounds());
        fields.put("load1", Lines.number(load1));
        return Lines.line(fields);
    }
}
