package org.safetynets.groups.joining.application;

import java.util.Set;
import org.safetynets.groups.group.domain.Group;
import org.safetynets.groups.joining.domain.Placement;
import org.safetynets.groups.joining.domain.Screening;
import org.safetynets.platform.kernel.Refusal;

/** What became of asking to join. */
public sealed interface AskResult {

    /** Waiting for a person's decision. */
    record Asked(Placement placement, Group group, Screening screening, Set<String> suggested)
            implements AskResult {}

    /** Answers to questions the purpose does not ask, or that they do not take. */
    record NotUnderstood(Set<String> questions) implements AskResult {}

    /** Nothing was kept. */
    record Stopped(Group group, Screening screening) implements AskResult {}

    record NotAsked(Refusal reason) implements AskResult {}
}
