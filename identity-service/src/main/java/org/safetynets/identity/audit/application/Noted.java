package org.safetynets.identity.audit.application;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;

/**
 * What a service noted, with the people as the services know them.
 *
 * @param id the same for the same note, however often it comes
 */
public record Noted(
        UUID id,
        @Nullable OrganizationId organization,
        Instant at,
        String service,
        UUID actor,
        boolean byService,
        String action,
        String subjectType,
        String subjectId,
        @Nullable PersonId about,
        @Nullable String reason) {}
