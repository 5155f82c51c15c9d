package org.safetynets.training.certification.domain;

import java.util.List;
import org.safetynets.training.shared.domain.Verdict;
import org.safetynets.training.standard.domain.Ground;
import org.safetynets.training.standard.domain.Ground.Consequence;

/** What must be true of the ground that a decision names. */
@FunctionalInterface
public interface GroundPolicy {

    /** Among the grounds of the standard, and for that decision. */
    Verdict decide(List<Ground> grounds, String named, Change decision);

    GroundPolicy THE_STANDARD_NAMES_IT =
            (grounds, named, decision) ->
                    Verdict.allowIf(
                            grounds.stream().anyMatch(it -> it.code().equals(named)),
                            () -> new GroundUnknown(named));

    /**
     * One for a revocation suspends as well, until it is heard; the other way round it does not.
     */
    GroundPolicy IT_GOES_AS_FAR =
            (grounds, named, decision) ->
                    Verdict.allowIf(
                            decision != Change.REVOKED || revokes(grounds, named),
                            () -> new GroundForSuspensionAlone(named));

    GroundPolicy CARRIES_THE_DECISION =
            (grounds, named, decision) ->
                    THE_STANDARD_NAMES_IT
                            .decide(grounds, named, decision)
                            .and(() -> IT_GOES_AS_FAR.decide(grounds, named, decision));

    private static boolean revokes(List<Ground> grounds, String named) {
        return grounds.stream()
                .filter(it -> it.code().equals(named))
                .anyMatch(it -> it.consequence() == Consequence.REVOCATION);
    }
}
