package org.safetynets.training.enrolment.application;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.training.assessment.domain.Evidence;
import org.safetynets.training.assessment.domain.Source;
import org.safetynets.training.enrolment.domain.EnrolmentId;

/**
 * Something that a feature saw a candidate show.
 *
 * @param source the session, the assignment, the try that showed it
 * @param through the last day on which it counts, if there is one
 * @param hours how long it took, where that counts
 */
public record Shown(
        OrganizationId organization,
        EnrolmentId enrolment,
        String requirement,
        @Nullable BigDecimal score,
        PersonId by,
        Source source,
        @Nullable LocalDate through,
        @Nullable BigDecimal hours) {

    public Shown(
            OrganizationId organization,
            EnrolmentId enrolment,
            String requirement,
            @Nullable BigDecimal score,
            PersonId by,
            Source.Kind kind,
            UUID source) {
        this(
                organization,
                enrolment,
                requirement,
                score,
                by,
                new Source(kind, source.toString()),
                null,
                null);
    }

    public Shown through(@Nullable LocalDate lastDay) {
        return new Shown(organization, enrolment, requirement, score, by, source, lastDay, hours);
    }

    public Shown lasting(@Nullable BigDecimal time) {
        return new Shown(organization, enrolment, requirement, score, by, source, through, time);
    }

    RecordEvidence evidence() {
        return new RecordEvidence(
                organization,
                enrolment,
                requirement,
                score,
                null,
                by,
                new Evidence.Details(source, through, null, hours));
    }
}
