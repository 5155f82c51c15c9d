package org.safetynets.notifications.card.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.safetynets.notifications.card.domain.EmailAddress;
import org.safetynets.platform.problems.InvalidRequestException;

/** An address to be reached by, such as {@code name@example.org}. */
record EmailRequest(@NotBlank @Size(max = EmailAddress.MAX_LENGTH) String address) {

    EmailAddress toAddress() {
        return EmailAddress.parse(address)
                .orElseThrow(
                        () ->
                                new InvalidRequestException(
                                        "address", "must be a plain e-mail address"));
    }
}
