package org.safetynets.portal.services.training;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.UUID;

/** Something to read, for everybody in a cohort. */
public record Material(
        UUID materialId, @Nullable String module, String title, Instant addedAt, StoredFile file) {}
