package org.safetynets.training.standard.persistence;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.safetynets.training.standard.domain.Requirement;
import org.safetynets.training.standard.domain.RequirementKind;

/**
 * A requirement as stored.
 *
 * @param minimumScore as text, so that it stays the decimal it was
 */
record RequirementDocument(
        String code, RequirementKind kind, String title, @Nullable String minimumScore, int times) {

    static RequirementDocument of(Requirement requirement) {
        var mark = requirement.minimumScore();
        return new RequirementDocument(
                requirement.code(),
                requirement.kind(),
                requirement.title(),
                mark == null ? null : mark.toPlainString(),
                requirement.times());
    }

    Requirement toDomain() {
        return new Requirement(
                code,
                kind,
                title,
                minimumScore == null ? null : new BigDecimal(minimumScore),
                times);
    }
}
