package org.safetynets.portal.services.training;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

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
