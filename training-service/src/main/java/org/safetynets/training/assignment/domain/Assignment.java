package org.safetynets.training.assignment.domain;

import java.time.Instant;
import java.util.UUID;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;

/**
 * Something a cohort is asked to hand in.
 *
 * @param requirement code of the requirement that an accepted submission shows
 * @param dueAt after it a submission is taken, and marked as late
 */
public record Assignment(
        UUID id,
        OrganizationId organizationId,
        UUID cohortId,
        String requirement,
        String title,
        String instructions,
        Instant dueAt,
        PersonId setBy,
        long version) {}
