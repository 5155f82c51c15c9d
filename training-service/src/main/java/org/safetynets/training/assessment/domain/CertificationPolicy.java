package org.safetynets.training.assessment.domain;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.safetynets.training.shared.domain.Verdict;
import org.safetynets.training.standard.domain.Requirement;

/** The one rule that decides whether a candidate has earned a certification. */
@FunctionalInterface
public interface CertificationPolicy {

    Verdict decide(Collection<Requirement> requirements, Portfolio portfolio);

    /** Earned when, and only when, nothing is left; the refusal lists all that is. */
    CertificationPolicy EVERY_REQUIREMENT_IS_MET = everyRequirementIsMetBut(Set.of());

    /** Earned but for those, for which somebody answers; what else is left is refused. */
    static CertificationPolicy everyRequirementIsMetBut(Set<String> waived) {
        return (requirements, portfolio) ->
                nothingIsLeftBut(waived, Assessment.of(requirements, portfolio));
    }

    /** The same of what is assessed already. */
    static Verdict nothingIsLeftBut(Set<String> waived, Assessment assessment) {
        List<Progress> unmet =
                assessment.unmet().stream().filter(it -> !waived.contains(it.code())).toList();
        return Verdict.allowIf(unmet.isEmpty(), () -> new RequirementsUnmet(unmet));
    }
}
