package org.safetynets.training.external.web;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A reviewer's decision.
 *
 * @param counts codes of the requirements it counts for; left out when it does not count
 * @param score percent, where the requirement has a pass mark
 */
record ReviewRequest(
        @NotNull Boolean accepted,
        @NotBlank @Size(max = 500) String reason,
        @Nullable @Size(max = 50)
                Set<@NotNull @Pattern(regexp = "[A-Z][A-Z0-9_]{0,19}") String> counts,
        @Nullable @Digits(integer = 3, fraction = 2) BigDecimal score) {

    Set<String> requirements() {
        return counts == null ? Set.of() : counts;
    }
}
