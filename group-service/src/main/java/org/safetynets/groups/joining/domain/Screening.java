package org.safetynets.groups.joining.domain;

import java.util.Comparator;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What screening answers lead to. A machine declines nobody: it says how a person goes on.
 *
 * @param resources help to show at once
 * @param calledWithin how soon somebody has to call, where the route does not say it
 */
public record Screening(
        Route route,
        Set<Resource> resources,
        boolean guidelinesAccepted,
        Optional<Urgency> calledWithin) {

    /** One that nobody has to call in a given time. */
    public Screening(Route route, Set<Resource> resources, boolean guidelinesAccepted) {
        this(route, resources, guidelinesAccepted, Optional.empty());
    }

    /** The same where other answers lead further; what is graver counts, all help is named. */
    public Screening and(Route other, Set<Resource> more) {
        var all = new HashSet<>(resources);
        all.addAll(more);
        var graver = other.compareTo(route) > 0 ? other : route;
        return new Screening(graver, Set.copyOf(all), guidelinesAccepted, calledWithin);
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
        var calledWithin =
                matching.stream()
                        .flatMap(it -> Stream.ofNullable(it.urgency()))
                        .max(Comparator.naturalOrder());
        return new Screening(
                route, resources, answers.to(Question.Q15).equals("yes"), calledWithin);
    }

    /** How soon somebody has to take it up; empty for what waits its turn. */
    public Optional<Urgency> urgency() {
        return route == Route.RED ? Optional.of(Urgency.NOW) : calledWithin;
    }
}
