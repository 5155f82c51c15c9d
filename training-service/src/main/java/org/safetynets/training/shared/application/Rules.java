package org.safetynets.training.shared.application;

import org.safetynets.platform.problems.RefusedException;
import org.safetynets.training.shared.domain.Verdict;

/** Where a use case goes no further than a rule lets it. */
public final class Rules {

    private Rules() {}

    /** Undoes the transaction when the rule refuses; the refusal becomes the answer. */
    public static void require(Verdict verdict) {
        switch (verdict) {
            case Verdict.Allowed() -> {}
            case Verdict.Refused(var reason) -> throw new RefusedException(reason);
        }
    }
}
