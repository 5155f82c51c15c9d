package org.safetynets.training.external.web;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safetynets.training.external.domain.Certificate;

/**
 * A certificate from elsewhere.
 *
 * @param counts codes of the requirements it is to count for
 */
record BringRequest(
        @NotNull UUID fileId,
        @NotBlank @Size(max = 200) String issuer,
        @NotBlank @Size(max = 200) String title,
        @NotNull LocalDate issuedOn,
        @Nullable LocalDate expiresOn,
        @NotEmpty @Size(max = 50)
                Set<@NotNull @Pattern(regexp = "[A-Z][A-Z0-9_]{0,19}") String> counts,
        @Nullable @DecimalMin("0.25") @Digits(integer = 4, fraction = 2) BigDecimal hours) {

    Certificate toDomain() {
        return new Certificate(fileId, issuer, title, issuedOn, expiresOn, counts, hours);
    }
}
