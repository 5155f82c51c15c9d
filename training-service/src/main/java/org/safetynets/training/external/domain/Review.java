package org.safetynets.training.external.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.safetynets.platform.kernel.PersonId;

/**
 * What a reviewer decided, and why.
 *
 * @param counts codes of the requirements it counts for; none when it does not count
 * @param recheckBy the last day it counts without another look
 */
public record Review(
        PersonId by,
        Instant at,
        boolean accepted,
        String reason,
        Set<String> counts,
        @Nullable LocalDate recheckBy) {

    public Review {
        counts = Set.copyOf(counts);
    }
}
