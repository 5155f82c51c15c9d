package org.safetynets.portal.services.training;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One line of a certification's history. */
public record Change(String change, Instant at, @Nullable String reason) {}
