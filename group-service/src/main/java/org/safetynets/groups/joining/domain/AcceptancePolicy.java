package org.safetynets.groups.joining.domain;

import java.util.List;
import java.util.Optional;
import org.safetynets.platform.kernel.Refusal;

/** What must hold before a person is accepted into a group. */
public interface AcceptancePolicy {

    /** Why not, or empty when it holds. */
    Optional<Refusal> objection(Placement placement, Decision decision);

    AcceptancePolicy GUIDELINES_ARE_ACCEPTED =
            (placement, decision) ->
                    placement.guidelinesAccepted()
                            ? Optional.empty()
                            : Optional.of(new GuidelinesNotAccepted());

    AcceptancePolicy RED_IS_RELEASED_BY_A_COORDINATOR_WITH_REASON =
            (placement, decision) ->
                    placement.route() != Route.RED
                                    || (decision.byCoordinator() && decision.hasReason())
                            ? Optional.empty()
                            : Optional.of(new PlacementHeld());

    List<AcceptancePolicy> ALL =
            List.of(RED_IS_RELEASED_BY_A_COORDINATOR_WITH_REASON, GUIDELINES_ARE_ACCEPTED);
}
