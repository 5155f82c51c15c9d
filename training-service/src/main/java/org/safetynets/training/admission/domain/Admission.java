package org.safetynets.training.admission.domain;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.training.cohort.domain.CohortId;
import org.safetynets.training.standard.domain.Requirement;
import org.safetynets.training.standard.domain.RequirementKind;
import org.safetynets.training.standard.domain.StandardContent;

/**
 * Somebody asks for a seat in a cohort and says how ready they are.
 *
 * <p>Nobody is admitted or declined by a machine: it names what is missing, and a trainer decides
 * with a reason.
 */
public record Admission(
        UUID id,
        OrganizationId organization,
        CohortId cohort,
        PersonId person,
        List<ReadinessAnswer> answers,
        Instant askedAt,
        AdmissionStatus status,
        @Nullable Decision decision,
        long version) {

    public Admission {
        answers = List.copyOf(answers);
    }

    /** Signs of readiness the standard asks for and the person did not say yes to. */
    public List<Requirement> missing(StandardContent standard) {
        var shown =
                answers.stream()
                        .filter(it -> it.readiness() == Readiness.YES)
                        .map(ReadinessAnswer::requirement)
                        .collect(Collectors.toUnmodifiableSet());
        return signs(standard).filter(it -> !shown.contains(it.code())).toList();
    }

    static Stream<Requirement> signs(StandardContent standard) {
        return standard.requirements().stream()
                .filter(it -> it.kind() == RequirementKind.READINESS);
    }

    public Admission decided(AdmissionStatus as, Decision how) {
        return new Admission(
                id, organization, cohort, person, answers, askedAt, as, how, version + 1);
    }

    public Admission takenBack() {
        return new Admission(
                id,
                organization,
                cohort,
                person,
                answers,
                askedAt,
                AdmissionStatus.TAKEN_BACK,
                null,
                version + 1);
    }
}
