package org.safetynets.training.enrolment.web;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.training.assessment.domain.Observed;

/**
 * What an observer saw in one meeting; the mean is the evidence's score.
 *
 * @param meetingId of the meeting, or an id of its own for a simulated one
 * @param observerId whoever records it unless told
 * @param lowest of all criteria, 1 to 4
 * @param lowestCritical of the critical ones
 */
public record ObservedBody(
        @NotNull UUID meetingId,
        @Nullable UUID observerId,
        @NotNull @DecimalMin("1") @DecimalMax("4") @Digits(integer = 1, fraction = 2)
                BigDecimal lowest,
        @NotNull @DecimalMin("1") @DecimalMax("4") @Digits(integer = 1, fraction = 2)
                BigDecimal lowestCritical) {

    static ObservedBody of(Observed it) {
        return new ObservedBody(
                it.meeting(), it.observer().value(), it.lowest(), it.lowestCritical());
    }

    Observed toDomain(PersonId recorder) {
        return new Observed(
                observerId == null ? recorder : new PersonId(observerId),
                meetingId,
                lowest,
                lowestCritical);
    }
}
