package org.safetynets.training.assessment.domain;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.safetynets.platform.kernel.PersonId;

/**
 * What somebody saw a candidate do for one requirement.
 *
 * @param requirement code of the requirement
 * @param score on the scale of the requirement's kind, where one was given
 */
public record Evidence(
        String requirement,
        @Nullable BigDecimal score,
        @Nullable String note,
        PersonId recordedBy,
        Instant recordedAt) {}
