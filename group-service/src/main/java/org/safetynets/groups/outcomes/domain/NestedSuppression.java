package org.safetynets.groups.outcomes.domain;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The same for groups within purposes, of which both tables are published: a purpose less its
 * groups, or the total less the purposes, must give nobody away either.
 *
 * @param groups decides about groups; those of a purpose that is withheld are withheld with it
 */
public record NestedSuppression(Set<String> groups, Suppression purposes) {

    public NestedSuppression {
        groups = Set.copyOf(groups);
    }

    /** Decides, given how many people are in each group of each purpose. */
    public static NestedSuppression of(Map<String, ? extends Map<String, Integer>> people) {
        var within = new TreeMap<String, Suppression>();
        var sizes = new TreeMap<String, Integer>();
        people.forEach(
                (purpose, ofGroups) -> {
                    within.put(purpose, Suppression.of(ofGroups));
                    sizes.put(purpose, ofGroups.values().stream().mapToInt(it -> it).sum());
                });
        var forced =
                within.entrySet().stream()
                        .filter(it -> it.getValue().totalWithheld())
                        .map(Map.Entry::getKey)
                        .collect(Collectors.toUnmodifiableSet());
        var purposes = Suppression.of(sizes, forced);
        var groups = new TreeSet<String>();
        people.forEach(
                (purpose, ofGroups) -> {
                    var some = within.getOrDefault(purpose, purposes).withheld();
                    groups.addAll(purposes.publishes(purpose) ? some : ofGroups.keySet());
                });
        return new NestedSuppression(groups, purposes);
    }
}
