package org.safetynets.portal.services.groups;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A message about something reported; neither side is named.
 *
 * @param text none once the one who wrote it is erased
 */
public record FollowUp(boolean fromReporter, @Nullable String text, Instant at) {}
