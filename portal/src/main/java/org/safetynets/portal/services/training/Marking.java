package org.safetynets.portal.services.training;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;

/** A trainer's word on what was handed in. */
public record Marking(
        @Nullable String result, @Nullable BigDecimal score, @Nullable String feedback) {}
