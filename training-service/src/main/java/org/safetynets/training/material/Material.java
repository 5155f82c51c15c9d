package org.safetynets.training.material;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safetynets.platform.kernel.OrganizationId;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/** A file for everybody in a cohort, about a module or about all of it. */
@Document("materials")
record Material(
        @Id UUID id,
        OrganizationId organizationId,
        UUID cohortId,
        @Nullable String module,
        String title,
        UUID fileId,
        Instant addedAt) {}
