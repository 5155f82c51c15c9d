package org.safetynets.training.assessment.domain;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.safetynets.training.standard.domain.Requirement;
import org.safetynets.training.standard.domain.RequirementKind;

/**
 * How far a candidate is with one requirement.
 *
 * @param have pieces of evidence that pass
 * @param need pieces of passing evidence that it takes
 * @param bestScore the highest score so far, also when it does not pass
 */
public record Progress(
        String code,
        RequirementKind kind,
        String title,
        long have,
        long need,
        @Nullable BigDecimal minimumScore,
        @Nullable BigDecimal bestScore) {

    static Progress of(Requirement requirement, Collection<Evidence> evidence) {
        return new Progress(
                requirement.code(),
                requirement.kind(),
                requirement.title(),
                evidence.stream().filter(it -> requirement.isPassedBy(it.score())).count(),
                requirement.times(),
                requirement.minimumScore(),
                best(evidence));
    }

    private static @Nullable BigDecimal best(Collection<Evidence> evidence) {
        return evidence.stream()
                .map(Evidence::score)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    public boolean met() {
        return have >= need;
    }
}
