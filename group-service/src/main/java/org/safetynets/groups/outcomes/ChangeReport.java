package org.safetynets.groups.outcomes;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.safetynets.groups.measures.Scored;
import org.safetynets.groups.outcomes.OutcomeReport.By;
import org.safetynets.groups.outcomes.domain.Sample.Mean;

/** What measures say before and after, of people who answered at the start and at the end. */
record ChangeReport(List<MeasureReport> measures) {

    /** One measure. */
    record MeasureReport(String measure, List<Row> rows, @Nullable Row total) {}

    /**
     * One row.
     *
     * @param change of each person, end less start; its interval without 0 tells of a difference
     */
    record Row(
            String key,
            boolean withheld,
            @Nullable Integer people,
            @Nullable Mean start,
            @Nullable Mean end,
            @Nullable Mean change) {

        static Row of(Tally.Row it) {
            var means = it.means();
            return it.withheld()
                    ? new Row(it.key(), true, null, null, null, null)
                    : new Row(
                            it.key(), false, it.people(), means.get(0), means.get(1), means.get(2));
        }
    }

    static ChangeReport of(Collection<Scored> scores, By by) {
        var ofMeasures = new TreeMap<String, List<Scored>>();
        scores.forEach(
                it -> ofMeasures.computeIfAbsent(it.measure(), _ -> new ArrayList<>()).add(it));
        var reports = new ArrayList<MeasureReport>();
        ofMeasures.forEach((measure, all) -> reports.add(report(measure, all, by)));
        return new ChangeReport(reports);
    }

    private static MeasureReport report(String measure, List<Scored> scores, By by) {
        var tally = Tally.of(pairs(scores), by);
        var total = tally.total();
        return new MeasureReport(
                measure,
                tally.rows().stream().map(Row::of).toList(),
                total == null ? null : Row.of(total));
    }

    /** Scores of two versions of a measure do not compare. */
    private static List<Tally.Entry> pairs(List<Scored> scores) {
        var ends =
                scores.stream()
                        .filter(Scored::atEnd)
                        .collect(
                                Collectors.toMap(
                                        Scored::seat, it -> it, (a, _) -> a, HashMap::new));
        var pairs = new ArrayList<Tally.Entry>();
        for (var start : scores) {
            var end = ends.get(start.seat());
            if (start.atStart() && end != null && end.version() == start.version()) {
                double before = start.score();
                double after = end.score();
                var values = List.of(before, after, after - before);
                pairs.add(new Tally.Entry(start.groupId(), start.purpose(), values));
            }
        }
        return pairs;
    }
}
