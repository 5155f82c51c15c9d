package org.safetynets.training.standard.domain;

import java.util.Optional;
import org.safetynets.training.shared.domain.Verdict;

/** What must be true of a version's number before it is published. */
@FunctionalInterface
public interface VersionPolicy {

    Verdict decide(Optional<StandardContent> former, StandardContent content);

    /** By the first number when something was removed or raised, by the second when added. */
    VersionPolicy RISES_WITH_WHAT_CHANGES =
            (former, content) -> former.map(it -> risesFrom(it, content)).orElseGet(Verdict::allow);

    private static Verdict risesFrom(StandardContent former, StandardContent content) {
        var least =
                SemanticVersion.of(former.version())
                        .next(Comparison.between(former, content).weight());
        return Verdict.allowIf(
                SemanticVersion.of(content.version()).compareTo(least) >= 0,
                () -> new VersionTooLow(content.version(), least.toString()));
    }
}
