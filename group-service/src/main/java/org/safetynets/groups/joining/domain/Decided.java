package org.safetynets.groups.joining.domain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.safetynets.groups.group.domain.Group;
import org.safetynets.groups.joining.domain.DecisionResult.Accepted;
import org.safetynets.groups.joining.domain.DecisionResult.Declined;
import org.safetynets.groups.joining.domain.DecisionResult.NotDecided;

/**
 * What became of decisions about requests of one group, made one after the other.
 *
 * @param results one for each decision, in their order; empty where there is no such request
 * @param placements those changed, each once
 * @param group after all of them, as one change; none when it counts as before
 */
public record Decided(
        List<Optional<DecisionResult>> results, List<Placement> placements, Optional<Group> group) {

    public static Decided of(
            Group before, Collection<Placement> requests, List<RequestDecision> decisions) {
        var known = requests.stream().collect(Collectors.toMap(Placement::id, Function.identity()));
        var results = new ArrayList<Optional<DecisionResult>>();
        var changed = new LinkedHashMap<PlacementId, Placement>();
        var group = before;
        for (var it : decisions) {
            var now = group;
            var result =
                    Optional.ofNullable(known.get(it.request()))
                            .map(request -> request.decide(it.decision(), now));
            results.add(result);
            var after = result.flatMap(Decided::placement);
            after.ifPresent(placement -> known.put(placement.id(), placement));
            after.ifPresent(placement -> changed.put(placement.id(), placement));
            group = result.flatMap(Decided::counted).orElse(group);
        }
        var counted = group.equals(before) ? Optional.<Group>empty() : Optional.of(group);
        return new Decided(
                results,
                List.copyOf(changed.values()),
                counted.map(it -> it.asOneChangeOf(before)));
    }

    private static Optional<Placement> placement(DecisionResult result) {
        return switch (result) {
            case Accepted(var placement, var group) -> Optional.of(placement);
            case Declined(var placement) -> Optional.of(placement);
            case NotDecided _ -> Optional.empty();
        };
    }

    private static Optional<Group> counted(DecisionResult result) {
        return result instanceof Accepted(var placement, var group)
                ? Optional.of(group)
                : Optional.empty();
    }
}
