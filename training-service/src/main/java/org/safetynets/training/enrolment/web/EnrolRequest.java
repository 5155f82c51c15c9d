package org.safetynets.training.enrolment.web;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The person who takes a seat.
 *
 * @param orWait whether they wait when every seat is taken
 */
public record EnrolRequest(@NotNull UUID personId, @Nullable Boolean orWait) {

    boolean mayWait() {
        return Boolean.TRUE.equals(orWait);
    }
}
