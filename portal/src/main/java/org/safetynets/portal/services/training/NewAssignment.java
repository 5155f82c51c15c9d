package org.safetynets.portal.services.training;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/** A task as a trainer sets it. */
public record NewAssignment(
        String requirement, String title, String instructions, @Nullable Instant dueAt) {}
