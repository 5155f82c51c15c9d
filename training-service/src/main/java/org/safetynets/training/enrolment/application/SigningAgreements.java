package org.safetynets.training.enrolment.application;

import java.util.Optional;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.training.assessment.domain.Source;
import org.safetynets.training.enrolment.domain.EnrolmentId;
import org.safetynets.training.enrolment.domain.Enrolments;
import org.safetynets.training.enrolment.domain.RecordingResult;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A candidate signs an agreement of the standard. Its text cannot change: the enrolment pins the
 * version of the standard, and a published one stays as it is.
 */
@Service
public class SigningAgreements {

    private final Enrolments enrolments;
    private final Crediting crediting;

    public SigningAgreements(Enrolments enrolments, Crediting crediting) {
        this.enrolments = enrolments;
        this.crediting = crediting;
    }

    /** Empty when the person has no such enrolment. */
    @Transactional
    public Optional<RecordingResult> sign(
            OrganizationId organization, EnrolmentId id, PersonId person, String requirement) {
        return enrolments
                .find(organization, id)
                .filter(it -> it.person().equals(person))
                .map(
                        it ->
                                crediting.attempt(
                                        new Shown(
                                                organization,
                                                id,
                                                requirement,
                                                null,
                                                person,
                                                new Source(Source.Kind.AGREEMENT, requirement),
                                                null,
                                                null)));
    }
}
