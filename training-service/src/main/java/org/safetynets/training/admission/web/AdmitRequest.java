package org.safetynets.training.admission.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A trainer's yes, with its reason.
 *
 * @param accepted codes of the signs of readiness that they are convinced of: they become evidence
 */
record AdmitRequest(
        @NotBlank @Size(max = 500) String reason,
        @Nullable @Size(max = 50)
                Set<@NotNull @Pattern(regexp = "[A-Z][A-Z0-9_]{0,19}") String> accepted) {

    Set<String> signs() {
        return accepted == null ? Set.of() : accepted;
    }
}
