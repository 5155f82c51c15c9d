package org.safetynets.portal.services.training;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A task as a trainer sets it. */
public record NewAssignment(
        String requirement, String title, String instructions, @Nullable Instant dueAt) {}
