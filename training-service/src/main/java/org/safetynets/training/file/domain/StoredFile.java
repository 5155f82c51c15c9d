package org.safetynets.training.file.domain;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;

/**
 * What is known of an uploaded file.
 *
 * @param owner who uploaded it
 * @param name safe to hand out
 * @param attachedTo what refers to it; one that nothing refers to is removed after a day
 */
public record StoredFile(
        UUID id,
        OrganizationId organization,
        PersonId owner,
        FilePurpose purpose,
        String name,
        FileType type,
        long size,
        String sha256,
        Scan scan,
        Instant uploadedAt,
        @Nullable UUID attachedTo) {}
