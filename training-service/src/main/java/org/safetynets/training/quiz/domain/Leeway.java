package org.safetynets.training.quiz.domain;

import java.time.Instant;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;

/**
 * What somebody needs so that a quiz measures what they know.
 *
 * @param extraPercent how much more time than usual
 */
public record Leeway(
        OrganizationId organization,
        PersonId person,
        int extraPercent,
        String reason,
        PersonId by,
        Instant at) {}
