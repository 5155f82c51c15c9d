package org.safetynets.portal.services.training;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody on the waitlist of a cohort.
 *
 * @param place 1 for whoever is next
 * @param offeredUntil until when a seat is held for them
 */
public record Waiting(int place, UUID personId, Instant since, @Nullable Instant offeredUntil) {}
