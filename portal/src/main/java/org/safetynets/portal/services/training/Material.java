package org.safetynets.portal.services.training;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something to read, for everybody in a cohort. */
public record Material(
        UUID materialId, @Nullable String module, String title, Instant addedAt, StoredFile file) {}
