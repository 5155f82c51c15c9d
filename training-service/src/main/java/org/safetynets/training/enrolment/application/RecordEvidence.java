package org.safetynets.training.enrolment.application;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.training.enrolment.domain.EnrolmentId;

/** A trainer records what they saw a candidate do. */
public record RecordEvidence(
        OrganizationId organization,
        EnrolmentId enrolment,
        String requirement,
        @Nullable BigDecimal score,
        @Nullable String note,
        PersonId by) {}
