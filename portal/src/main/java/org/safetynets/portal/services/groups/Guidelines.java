package org.safetynets.portal.services.groups;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The guidelines as they are read out when a meeting begins.
 *
 * @param readAt when they were read out in this meeting; none while they were not
 */
public record Guidelines(int charterVersion, List<String> guidelines, @Nullable Instant readAt) {}
