package org.safetynets.portal.services.groups;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One step of a group's life.
 *
 * @param pauseReason why it was paused then
 * @param note what a coordinator wrote about it
 * @param by the role of whoever changed it, or the rule; null where it was not kept
 * @param personId who that was, for those who may know
 */
public record GroupStep(
        String change,
        @Nullable String pauseReason,
        @Nullable String note,
        @Nullable String by,
        @Nullable UUID personId,
        Instant at) {}
