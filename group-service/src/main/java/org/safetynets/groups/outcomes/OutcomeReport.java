package org.safetynets.groups.outcomes;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.safetynets.groups.outcomes.domain.NestedSuppression;
import org.safetynets.groups.outcomes.domain.Sample;
import org.safetynets.groups.outcomes.domain.Sample.Mean;

/**
 * How meetings went, by group or purpose, saying nothing about fewer than eleven people.
 *
 * @param rows with numbers only where they may be published
 * @param total null where it would give a row away
 */
record OutcomeReport(List<Row> rows, @Nullable Row total) {

    /** What is counted together. */
    enum By {
        GROUP,
        PURPOSE
    }

    /**
     * One row.
     *
     * @param people null where the row is withheld, as are the means
     */
    record Row(
            String key,
            boolean withheld,
            @Nullable Integer people,
            @Nullable Mean heard,
            @Nullable Mean useful,
            @Nullable Mean suited,
            @Nullable Mean safe) {

        static Row withheld(String key) {
            return new Row(key, true, null, null, null, null, null);
        }

        static Row of(String key, Collection<List<Double>> people) {
            return new Row(
                    key,
                    false,
                    people.size(),
                    mean(people, 0),
                    mean(people, 1),
                    mean(people, 2),
                    mean(people, 3));
        }

        private static @Nullable Mean mean(Collection<List<Double>> people, int question) {
            var answers = people.stream().map(it -> it.get(question)).toList();
            return Sample.of(answers).mean().orElse(null);
        }
    }

    /** Each person in a group counts once, with the mean of what they said. */
    static OutcomeReport of(Collection<PulseDocument> pulses, By by) {
        var rows = new TreeMap<String, List<List<Double>>>();
        var people = new TreeMap<String, TreeMap<String, Integer>>();
        var everybody = new ArrayList<List<Double>>();
        seats(pulses)
                .forEach(
                        ofOne -> {
                            var any = ofOne.getFirst();
                            var group = any.groupId().toString();
                            var key = by == By.GROUP ? group : any.purpose();
                            rows.computeIfAbsent(key, _ -> new ArrayList<>()).add(means(ofOne));
                            people.computeIfAbsent(any.purpose(), _ -> new TreeMap<>())
                                    .merge(group, 1, Integer::sum);
                            everybody.add(means(ofOne));
                        });
        var suppression = NestedSuppression.of(people);
        var withheld = by == By.GROUP ? suppression.groups() : suppression.purposes().withheld();
        var said = new ArrayList<Row>();
        rows.forEach(
                (key, inRow) ->
                        said.add(withheld.contains(key) ? Row.withheld(key) : Row.of(key, inRow)));
        var total = suppression.purposes().totalWithheld() ? null : Row.of("total", everybody);
        return new OutcomeReport(said, total);
    }

    /** What each person said in each group. */
    private static Collection<List<PulseDocument>> seats(Collection<PulseDocument> pulses) {
        return pulses.stream()
                .collect(Collectors.groupingBy(it -> it.groupId() + "/" + it.personId()))
                .values();
    }

    private static List<Double> means(List<PulseDocument> ofOne) {
        return IntStream.range(0, 4)
                .mapToObj(
                        question ->
                                ofOne.stream()
                                        .mapToInt(it -> it.pulse().scores().get(question))
                                        .average()
                                        .orElseThrow())
                .toList();
    }
}
