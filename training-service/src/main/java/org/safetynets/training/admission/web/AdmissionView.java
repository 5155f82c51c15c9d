package org.safetynets.training.admission.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safetynets.training.admission.application.Admitted;
import org.safetynets.training.admission.domain.Admission;
import org.safetynets.training.admission.domain.AdmissionStatus;
import org.safetynets.training.admission.domain.ReadinessAnswer;
import org.safetynets.training.enrolment.domain.EnrollingResult;
import org.safetynets.training.shared.domain.Words;
import org.safetynets.training.standard.domain.StandardContent;

/**
 * An admission over HTTP.
 *
 * @param missing the signs of readiness the person did not say yes to
 * @param waitlistPlace where an admitted person waits, if no seat was free
 */
record AdmissionView(
        UUID admissionId,
        UUID organizationId,
        UUID cohortId,
        UUID personId,
        AdmissionStatus status,
        Instant askedAt,
        List<ReadinessAnswer> answers,
        List<Missing> missing,
        @Nullable String reason,
        @Nullable Instant decidedAt,
        @Nullable UUID enrolmentId,
        @Nullable Integer waitlistPlace) {

    /** A sign of readiness that is not shown. */
    record Missing(String code, Words title) {}

    static AdmissionView of(Admission it, StandardContent standard) {
        return of(it, standard, null, null);
    }

    static AdmissionView of(Admitted it, StandardContent standard) {
        return switch (it.seat()) {
            case EnrollingResult.Enrolled(var enrolment) ->
                    of(it.admission(), standard, enrolment.id().value(), null);
            case EnrollingResult.OnWaitlist(var place) -> of(it.admission(), standard, null, place);
            case EnrollingResult.Refused _ -> of(it.admission(), standard);
        };
    }

    private static AdmissionView of(
            Admission it,
            StandardContent standard,
            @Nullable UUID enrolment,
            @Nullable Integer place) {
        var decision = it.decision();
        return new AdmissionView(
                it.id(),
                it.organization().value(),
                it.cohort().value(),
                it.person().value(),
                it.status(),
                it.askedAt(),
                it.answers(),
                it.missing(standard).stream()
                        .map(sign -> new Missing(sign.code(), sign.title()))
                        .toList(),
                decision == null ? null : decision.reason(),
                decision == null ? null : decision.at(),
                enrolment,
                place);
    }
}
