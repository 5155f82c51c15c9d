package org.safetynets.training.assessment.domain;

import java.util.Collection;
import org.safetynets.training.shared.domain.Verdict;
import org.safetynets.training.standard.domain.Requirement;

/** The one rule that decides whether a candidate has earned a certification. */
@FunctionalInterface
public interface CertificationPolicy {

    Verdict decide(Collection<Requirement> requirements, Collection<Evidence> evidence);

    /** Earned when, and only when, nothing is left; the refusal lists all that is. */
    CertificationPolicy EVERY_REQUIREMENT_IS_MET =
            (requirements, evidence) -> {
                var unmet = Assessment.of(requirements, evidence).unmet();
                return Verdict.allowIf(unmet.isEmpty(), () -> new RequirementsUnmet(unmet));
            };
}
