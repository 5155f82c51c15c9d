package org.safetynets.training.assessment.domain;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import org.safetynets.training.standard.domain.Requirement;

/** Whether a candidate has failed as often as one may before something else must happen. */
public final class Attempts {

    /** Of two at the same moment, the one that was passed comes last. */
    private static final Comparator<Attempt> IN_ORDER =
            Comparator.comparing(Attempt::at).thenComparing(Attempt::endsFailing);

    private Attempts() {}

    /** How often in a row they have failed since they last passed, or were helped. */
    public static int failedInARow(Requirement requirement, Collection<Evidence> evidence) {
        var failed = 0;
        var inOrder =
                evidence.stream()
                        .filter(it -> it.requirement().equals(requirement.code()))
                        .map(it -> new Attempt(it.recordedAt(), endsFailing(requirement, it)))
                        .sorted(IN_ORDER)
                        .toList();
        for (var attempt : inOrder) {
            failed = attempt.endsFailing() ? 0 : failed + 1;
        }
        return failed;
    }

    private record Attempt(Instant at, boolean endsFailing) {}

    private static boolean endsFailing(Requirement requirement, Evidence piece) {
        return piece.isRemediation() || Passing.passes(requirement, piece);
    }
}
