package org.safetynets.portal.services.groups;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A score that asks for a private look.
 *
 * @param pseudonym by which the person goes in the group
 * @param point start, middle or end
 */
public record MeasureReview(
        UUID groupId,
        UUID personId,
        @Nullable String pseudonym,
        String measure,
        String point,
        int score,
        Instant at) {}
