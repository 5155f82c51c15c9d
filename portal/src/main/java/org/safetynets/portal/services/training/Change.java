package org.safetynets.portal.services.training;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.UUID;

/**
 * One line of a certification's history.
 *
 * @param by null when the clock made it
 * @param ground code of the ground of the standard it rests on
 * @param approvedBy who decided it as well
 */
public record Change(
        String change,
        Instant at,
        @Nullable UUID by,
        @Nullable String reason,
        @Nullable String ground,
        @Nullable UUID approvedBy) {}
