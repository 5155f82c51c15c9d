package org.safetynets.training.enrolment.application;

import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.training.enrolment.domain.EnrolmentId;

/**
 * Something that a feature saw a candidate show.
 *
 * @param source the session, the assignment, the attempt that showed it
 * @param minutes how long it took, where that counts
 */
public record Shown(
        OrganizationId organization,
        EnrolmentId enrolment,
        String requirement,
        @Nullable BigDecimal score,
        PersonId by,
        SourceKind kind,
        UUID source,
        @Nullable Integer minutes) {

    /** What sort of thing showed it. */
    public enum SourceKind {
        SESSION,
        ADMISSION,
        ASSIGNMENT,
        QUIZ
    }
}
