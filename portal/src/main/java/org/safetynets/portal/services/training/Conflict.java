package org.safetynets.portal.services.training;

import java.time.Instant;
import java.util.UUID;

/**
 * Somebody whom I must not supervise, nor they me, as I said.
 *
 * @param kind {@code relatives} or {@code business-partners}
 */
public record Conflict(UUID conflictId, UUID personId, String kind, Instant at) {}
