package org.safetynets.training.quiz.domain;

import java.time.Instant;
import java.util.UUID;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;

/** A trainer lets somebody try again, after a remediation that the reason tells of. */
public record Unlock(
        UUID id,
        OrganizationId organization,
        UUID quiz,
        PersonId person,
        String reason,
        PersonId by,
        Instant at) {}
