package org.safetynets.groups.joining.domain;

import org.safetynets.groups.group.domain.Group;
import org.safetynets.platform.kernel.Refusal;

/** What became of a decision about a join request. */
public sealed interface DecisionResult {

    /** The person is seated, or waits; the group counts them. */
    record Accepted(Placement placement, Group group) implements DecisionResult {}

    record Declined(Placement placement) implements DecisionResult {}

    record NotDecided(Refusal reason) implements DecisionResult {}
}
