package org.safetynets.groups.measures;

import static java.util.stream.Collectors.groupingBy;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.safetynets.groups.measures.Measure.Point;

/**
 * A measure with what somebody's answers to it came to. Of items and answers nothing is here, nor
 * of the group or the days.
 *
 * @param lowest score there can be
 * @param highest score there can be
 * @param scores in the order in which members are asked
 */
record OwnScores(
        String measure,
        Map<String, String> names,
        int lowest,
        int highest,
        boolean lowerIsBetter,
        List<AtPoint> scores) {

    /** What the answers at one point came to. */
    record AtPoint(Point point, int score) {}

    /**
     * Of each measure those that go together: of the group in which they answered last, and made of
     * the same items.
     */
    static List<OwnScores> of(List<Score> all, Measures measures) {
        return new TreeMap<>(all.stream().collect(groupingBy(Score::measure)))
                .values().stream()
                        .map(OwnScores::together)
                        .flatMap(it -> of(measures, it).stream())
                        .toList();
    }

    private static List<Score> together(List<Score> ofMeasure) {
        var last = ofMeasure.stream().max(Comparator.comparing(Score::at)).orElseThrow();
        return ofMeasure.stream()
                .filter(it -> it.groupId().equals(last.groupId()))
                .filter(it -> it.version() == last.version())
                .toList();
    }

    private static Optional<OwnScores> of(Measures measures, List<Score> scores) {
        var any = scores.getFirst();
        return measures.version(any.measure(), any.version())
                .map(
                        it ->
                                new OwnScores(
                                        it.code(),
                                        it.content().names(),
                                        it.lowest(),
                                        it.highest(),
                                        it.content().lowerIsBetter(),
                                        inOrder(scores)));
    }

    private static List<AtPoint> inOrder(List<Score> scores) {
        return scores.stream()
                .sorted(Comparator.comparing(Score::point))
                .map(it -> new AtPoint(it.point(), it.score()))
                .toList();
    }
}
