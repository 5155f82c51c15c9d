package org.safetynets.groups.outcomes.domain;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * Which cells of a table may be published, so that nothing is said about fewer than eleven people.
 *
 * <p>Cells under eleven are withheld, and as many of the others as it takes that the total gives
 * none of them away: what is withheld together is at least two cells and eleven people. Where the
 * others do not suffice, the total is withheld as well.
 *
 * @param withheld names of cells not published
 */
public record Suppression(Set<String> withheld, boolean totalWithheld) {

    /** About fewer people nothing is said. */
    public static final int FEWEST = 11;

    public Suppression {
        withheld = Set.copyOf(withheld);
    }

    /** Decides about cells, given how many people are in each. */
    public static Suppression of(Map<String, Integer> people) {
        return of(people, Set.of());
    }

    /**
     * The same where some cells are withheld in any case.
     *
     * @param forced names of those
     */
    static Suppression of(Map<String, Integer> people, Set<String> forced) {
        var fewestFirst =
                people.entrySet().stream()
                        .sorted(
                                Comparator.comparing(
                                                (Map.Entry<String, Integer> it) ->
                                                        !forced.contains(it.getKey()))
                                        .thenComparing(Map.Entry.comparingByValue())
                                        .thenComparing(Map.Entry.comparingByKey()))
                        .toList();
        var withheld = new LinkedHashSet<String>();
        var together = 0;
        for (var cell : fewestFirst) {
            var must = cell.getValue() < FEWEST || forced.contains(cell.getKey());
            if (must || exposed(withheld, together)) {
                withheld.add(cell.getKey());
                together += cell.getValue();
            }
        }
        return new Suppression(withheld, exposed(withheld, together));
    }

    private static boolean exposed(Set<String> withheld, int together) {
        return !withheld.isEmpty() && (withheld.size() < 2 || together < FEWEST);
    }

    public boolean publishes(String cell) {
        return !withheld.contains(cell);
    }
}
