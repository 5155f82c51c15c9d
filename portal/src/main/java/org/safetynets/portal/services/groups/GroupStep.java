package org.safetynets.portal.services.groups;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One step of a group's life.
 *
 * @param pauseReason why it was paused then
 * @param note what a coordinator wrote about it
 */
public record GroupStep(
        String change, @Nullable String pauseReason, @Nullable String note, Instant at) {}
