package org.safetynets.notifications.card.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.safetynets.notifications.card.domain.PhoneNumber;
import org.safetynets.platform.problems.InvalidRequestException;

/** A number to be reached by, such as {@code +353 86 123 4567}. */
record PhoneRequest(@NotBlank @Size(max = 30) String number) {

    PhoneNumber toNumber() {
        return PhoneNumber.parse(number)
                .orElseThrow(
                        () ->
                                new InvalidRequestException(
                                        "number", "must begin with + and the country"));
    }
}
