package org.safetynets.training.standard.domain;

import java.math.BigDecimal;
import java.util.Set;
import org.safetynets.training.shared.domain.Words;

/**
 * A part of the training.
 *
 * @param objective what somebody can do after it
 * @param competencies codes of those it builds
 */
public record TrainingModule(
        String code, Words title, Words objective, BigDecimal hours, Set<String> competencies) {

    public TrainingModule {
        competencies = Set.copyOf(competencies);
    }
}
