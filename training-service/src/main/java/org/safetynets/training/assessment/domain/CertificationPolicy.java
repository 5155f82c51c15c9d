package org.safetynets.training.assessment.domain;

import java.util.Collection;
import org.safetynets.training.shared.domain.Verdict;
import org.safetynets.training.standard.domain.Requirement;

/** The one rule that decides whether a candidate has earned a certification. */
@FunctionalInterface
public interface CertificationPolicy {

    Verdict decide(Collection<Requirement> requirements, Portfolio portfolio);

    /** Earned when, and only when, nothing is left; the refusal lists all that is. */
    CertificationPolicy EVERY_REQUIREMENT_IS_MET =
            (requirements, portfolio) -> {
                var unmet = Assessment.of(requirements, portfolio).unmet();
                return Verdict.allowIf(unmet.isEmpty(), () -> new RequirementsUnmet(unmet));
            };
}
