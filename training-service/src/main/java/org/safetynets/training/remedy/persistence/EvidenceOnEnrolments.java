package org.safetynets.training.remedy.persistence;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.training.assessment.domain.Evidence;
import org.safetynets.training.enrolment.domain.Enrolment;
import org.safetynets.training.enrolment.domain.Enrolments;
import org.safetynets.training.remedy.application.ShownEvidence;
import org.safetynets.training.standard.domain.Standards;
import org.springframework.stereotype.Component;

/** Evidence as it is recorded on enrolments. */
@Component
class EvidenceOnEnrolments implements ShownEvidence {

    private final Enrolments enrolments;
    private final Standards standards;

    EvidenceOnEnrolments(Enrolments enrolments, Standards standards) {
        this.enrolments = enrolments;
        this.standards = standards;
    }

    @Override
    public Optional<Instant> lastOf(
            OrganizationId organization, PersonId person, String requirement) {
        return enrolments.of(person).stream()
                .filter(it -> it.place().organization().equals(organization))
                .flatMap(it -> passing(it, requirement))
                .max(Comparator.naturalOrder());
    }

    private Stream<Instant> passing(Enrolment enrolment, String code) {
        return standards
                .find(enrolment.place().standard())
                .flatMap(it -> it.content().requirement(code))
                .stream()
                .flatMap(
                        asked ->
                                enrolment.evidence().stream()
                                        .filter(it -> it.requirement().equals(code))
                                        .filter(it -> asked.isPassedBy(it.score()))
                                        .map(Evidence::recordedAt));
    }
}
