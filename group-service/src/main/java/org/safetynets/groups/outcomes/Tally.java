package org.safetynets.groups.outcomes;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safetynets.groups.outcomes.OutcomeReport.By;
import org.safetynets.groups.outcomes.domain.NestedSuppression;
import org.safetynets.groups.outcomes.domain.Sample;
import org.safetynets.groups.outcomes.domain.Sample.Mean;

/**
 * Numbers of people in groups, counted by group or purpose and for the organization, saying nothing
 * about fewer than eleven.
 *
 * @param rows with numbers only where they may be published
 * @param total of the organization; null where it would give a row away
 */
record Tally(List<Row> rows, @Nullable Row total) {

    /** One person in one group, with the same numbers for everybody. */
    record Entry(UUID group, String purpose, List<Double> values) {}

    /**
     * One row.
     *
     * @param people null where the row is withheld
     * @param means of each number, in their order; empty where the row is withheld
     */
    record Row(String key, boolean withheld, @Nullable Integer people, List<Mean> means) {

        static Row of(String key, boolean withheld, Collection<Entry> entries) {
            return withheld
                    ? new Row(key, true, null, List.of())
                    : new Row(key, false, entries.size(), means(entries));
        }

        private static List<Mean> means(Collection<Entry> entries) {
            var numbers = entries.iterator().next().values().size();
            var means = new ArrayList<Mean>();
            for (var i = 0; i < numbers; i++) {
                var which = i;
                var all = entries.stream().map(it -> it.values().get(which)).toList();
                Sample.of(all).mean().ifPresent(means::add);
            }
            return means;
        }
    }

    static Tally of(Collection<Entry> entries, By by) {
        var people = new TreeMap<String, Map<String, Integer>>();
        var rows = new TreeMap<String, List<Entry>>();
        for (var it : entries) {
            var group = it.group().toString();
            people.computeIfAbsent(it.purpose(), _ -> new TreeMap<>())
                    .merge(group, 1, Integer::sum);
            rows.computeIfAbsent(by == By.GROUP ? group : it.purpose(), _ -> new ArrayList<>())
                    .add(it);
        }
        var suppression = NestedSuppression.of(people);
        Set<String> withheld =
                by == By.GROUP ? suppression.groups() : suppression.purposes().withheld();
        var said = new ArrayList<Row>();
        rows.forEach((key, inRow) -> said.add(Row.of(key, withheld.contains(key), inRow)));
        var none = entries.isEmpty() || suppression.purposes().totalWithheld();
        return new Tally(said, none ? null : Row.of("total", false, entries));
    }
}
