package org.safetynets.portal.services.training;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What somebody saw a candidate do for one requirement. */
public record Evidence(
        String requirement,
        @Nullable BigDecimal score,
        @Nullable String note,
        UUID recordedBy,
        Instant recordedAt,
        @Nullable Source source,
        @Nullable LocalDate through,
        @Nullable BigDecimal hours) {

    /** Where it came from, for example {@code quiz}. */
    public record Source(String kind, String id) {}
}
