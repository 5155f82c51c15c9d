package org.safetynets.training.assessment.domain;

import java.math.BigDecimal;
import java.util.UUID;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.training.standard.domain.ObservedPractice;

/**
 * What one observer saw in one meeting, real or simulated; the mean of all criteria is the score of
 * its evidence.
 *
 * @param lowest of all criteria
 * @param lowestCritical of the critical ones
 */
public record Observed(
        PersonId observer, UUID meeting, BigDecimal lowest, BigDecimal lowestCritical) {

    boolean meets(ObservedPractice rule) {
        return lowest.compareTo(rule.lowest()) >= 0
                && lowestCritical.compareTo(rule.lowestCritical()) >= 0;
    }

    /** By somebody, who is no longer known. */
    public Observed byNobody() {
        return new Observed(PersonId.NOBODY, meeting, lowest, lowestCritical);
    }
}
