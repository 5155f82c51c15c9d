package org.safetynets.portal.services.training;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A trainer's word on what was handed in. */
public record Marking(
        @Nullable String result, @Nullable BigDecimal score, @Nullable String feedback) {}
