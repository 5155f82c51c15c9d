package org.safetynets.training.assessment.domain;

import java.util.Collection;
import java.util.Comparator;
import org.safetynets.training.standard.domain.Requirement;

/** Whether a candidate has failed as often as one may before something else must happen. */
public final class Attempts {

    private Attempts() {}

    /** How often in a row they have failed since they last passed, or were helped. */
    public static int failedInARow(Requirement requirement, Collection<Evidence> evidence) {
        var failed = 0;
        var inOrder =
                evidence.stream()
                        .filter(it -> it.requirement().equals(requirement.code()))
                        .sorted(
                                Comparator.comparing(Evidence::recordedAt)
                                        .thenComparing(it -> endsFailing(requirement, it)))
                        .toList();
        for (var piece : inOrder) {
            failed = endsFailing(requirement, piece) ? 0 : failed + 1;
        }
        return failed;
    }

    private static boolean endsFailing(Requirement requirement, Evidence piece) {
        return piece.isRemediation() || Passing.passes(requirement, piece);
    }
}
