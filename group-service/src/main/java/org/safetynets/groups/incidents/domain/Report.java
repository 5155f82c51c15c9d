package org.safetynets.groups.incidents.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.safetynets.platform.kernel.PersonId;

/**
 * What somebody said happened.
 *
 * @param reporter known to nobody who reads the incident; gone when they are erased
 * @param account their words, which go with them
 */
public record Report(@Nullable PersonId reporter, @Nullable String account, Instant at) {}
