package org.safetynets.groups.outcomes.domain;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class SuppressionPropertiesTest {

    /** What somebody finds who takes what is published from the total. */
    @Property
    void nothing_withheld_can_be_computed_from_the_rest(
            @ForAll @Size(max = 30) List<@IntRange(max = 40) Integer> sizes) {
        var people = cells(sizes);

        var suppression = Suppression.of(people);

        people.forEach(
                (cell, count) -> {
                    if (suppression.publishes(cell)) {
                        assertThat(count).isGreaterThanOrEqualTo(Suppression.FEWEST);
                    }
                });
        if (!suppression.totalWithheld() && !suppression.withheld().isEmpty()) {
            var rest =
                    suppression.withheld().stream()
                            .mapToInt(it -> requireNonNull(people.get(it)))
                            .sum();
            assertThat(suppression.withheld()).hasSizeGreaterThanOrEqualTo(2);
            assertThat(rest).isGreaterThanOrEqualTo(Suppression.FEWEST);
        }
    }

    @Property
    void what_needs_no_hiding_is_published(
            @ForAll @Size(max = 30) List<@IntRange(min = 11, max = 40) Integer> sizes) {
        var suppression = Suppression.of(cells(sizes));
        assertThat(suppression.withheld()).isEmpty();
        assertThat(suppression.totalWithheld()).isFalse();
    }

    @Property
    void neither_table_of_two_gives_away_what_the_other_withholds(
            @ForAll @Size(max = 6)
                    List<@Size(max = 6) List<@IntRange(max = 30) Integer>> purposes) {
        var people = new TreeMap<String, Map<String, Integer>>();
        for (var i = 0; i < purposes.size(); i++) {
            var groups = new TreeMap<String, Integer>();
            for (var j = 0; j < purposes.get(i).size(); j++) {
                groups.put(i + "/" + j, purposes.get(i).get(j));
            }
            people.put("purpose-" + i, groups);
        }

        var nested = NestedSuppression.of(people);

        var unknown = new ArrayList<Integer>();
        people.forEach(
                (purpose, groups) -> {
                    var hidden = hidden(groups, nested.groups());
                    if (nested.purposes().publishes(purpose)) {
                        staysHidden(hidden);
                    } else {
                        assertThat(hidden).as("all of a purpose withheld").hasSize(groups.size());
                        unknown.add(hidden.stream().mapToInt(it -> it).sum());
                    }
                });
        if (!nested.purposes().totalWithheld()) {
            staysHidden(unknown);
        }
    }

    private static List<Integer> hidden(Map<String, Integer> cells, Set<String> withheld) {
        return cells.entrySet().stream()
                .filter(it -> withheld.contains(it.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }

    private static void staysHidden(List<Integer> cells) {
        if (!cells.isEmpty()) {
            assertThat(cells).hasSizeGreaterThanOrEqualTo(2);
            assertThat(cells.stream().mapToInt(it -> it).sum())
                    .isGreaterThanOrEqualTo(Suppression.FEWEST);
        }
    }

    @Example
    void one_small_cell_takes_the_next_smallest_along() {
        var suppression = Suppression.of(Map.of("a", 3, "b", 12, "c", 30));
        assertThat(suppression.withheld()).containsExactlyInAnyOrder("a", "b");
        assertThat(suppression.totalWithheld()).isFalse();
    }

    @Example
    void small_cells_alone_take_the_total_along() {
        assertThat(Suppression.of(Map.of("a", 3)).totalWithheld()).isTrue();
        assertThat(Suppression.of(Map.of("a", 3, "b", 4)).totalWithheld()).isTrue();
        assertThat(Suppression.of(Map.of("a", 9, "b", 9)).totalWithheld()).isFalse();
    }

    private static Map<String, Integer> cells(List<Integer> sizes) {
        var people = new TreeMap<String, Integer>();
        for (var i = 0; i < sizes.size(); i++) {
            people.put("group-" + i, sizes.get(i));
        }
        return people;
    }
}
