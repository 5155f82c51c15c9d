package org.safetynets.training.enrolment.application;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.training.assessment.domain.Evidence;
import org.safetynets.training.enrolment.domain.EnrolmentId;

/** Somebody, or a feature for them, records what a candidate has shown. */
public record RecordEvidence(
        OrganizationId organization,
        EnrolmentId enrolment,
        String requirement,
        @Nullable BigDecimal score,
        @Nullable String note,
        PersonId by,
        Evidence.Details details) {

    /** Of which nothing more is known. */
    public RecordEvidence(
            OrganizationId organization,
            EnrolmentId enrolment,
            String requirement,
            @Nullable BigDecimal score,
            @Nullable String note,
            PersonId by) {
        this(organization, enrolment, requirement, score, note, by, Evidence.Details.NONE);
    }
}
