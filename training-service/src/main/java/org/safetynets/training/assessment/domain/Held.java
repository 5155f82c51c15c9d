package org.safetynets.training.assessment.domain;

import java.time.LocalDate;

/**
 * A certification that the candidate holds or held, and that was not taken away.
 *
 * @param standard its code
 * @param through the last day on which it counts
 * @param inForce neither suspended nor ended
 */
public record Held(String standard, LocalDate from, LocalDate through, boolean inForce) {

    boolean isHeldOn(LocalDate day) {
        return inForce && !day.isBefore(from) && !day.isAfter(through);
    }
}
