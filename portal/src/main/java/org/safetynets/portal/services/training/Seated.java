package org.safetynets.portal.services.training;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What became of asking for a seat.
 *
 * @param enrolmentId null for whoever waits
 * @param place on the waitlist, 1 for whoever is next
 */
public record Seated(@Nullable UUID enrolmentId, @Nullable Integer place) {}
