package org.safetynets.training.certification.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.safetynets.platform.kernel.PersonId;

/**
 * One change in the life of a certification, kept for ever.
 *
 * @param by who decided it; null when the clock did
 */
public record HistoryEntry(Change change, Instant at, @Nullable PersonId by, String reason) {}
