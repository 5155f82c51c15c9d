package org.safetynets.groups.joining.domain;

import java.util.Comparator;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What screening answers lead to. A machine declines nobody: it says how a person goes on.
 *
 * @param resources help to show at once
 */
public record Screening(Route route, Set<Resource> resources, boolean guidelinesAccepted) {

    /** The same where other answers lead further; what is graver counts, all help is named. */
    public Screening and(Route other, Set<Resource> more) {
        var all = new HashSet<>(resources);
        all.addAll(more);
        var graver = other.compareTo(route) > 0 ? other : route;
        return new Screening(graver, Set.copyOf(all), guidelinesAccepted);
    }

    public static Screening of(Answers answers) {
        var matching = RoutingRule.ALL.stream().filter(it -> it.matches(answers)).toList();
        var route =
                matching.stream()
                        .map(RoutingRule::route)
                        .max(Comparator.naturalOrder())
                        .orElse(Route.STANDARD);
        var resources =
                matching.stream()
                        .flatMap(it -> it.resources().stream())
                        .collect(Collectors.toUnmodifiableSet());
        return new Screening(route, resources, answers.to(Question.Q15).equals("yes"));
    }
}
