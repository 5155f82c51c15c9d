package org.safetynets.portal.services.groups;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Whether a wish to hear from somebody reaches them.
 *
 * @param goes {@code now}, {@code later} or {@code in-app-only}
 * @param at only where it goes later
 */
public record Prospect(String goes, @Nullable Instant at) {}
