package org.safetynets.portal.services.training;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Evidence as a trainer records it. */
public record NewEvidence(
        String requirement,
        @Nullable BigDecimal score,
        @Nullable BigDecimal hours,
        @Nullable String note) {}
