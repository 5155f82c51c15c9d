package org.safetynets.training.external.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody brings from elsewhere.
 *
 * @param asked codes of the requirements it is to count for
 * @param hours how long it took, where that counts
 */
public record Certificate(
        UUID fileId,
        String issuer,
        String title,
        LocalDate issuedOn,
        @Nullable LocalDate expiresOn,
        Set<String> asked,
        @Nullable BigDecimal hours) {

    public Certificate {
        asked = Set.copyOf(asked);
    }
}
