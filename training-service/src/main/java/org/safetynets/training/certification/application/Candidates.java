package org.safetynets.training.certification.application;

import java.time.LocalDate;
import java.util.Optional;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.training.assessment.domain.Assessment;
import org.safetynets.training.assessment.domain.Attainments;
import org.safetynets.training.assessment.domain.KnownEvidence;
import org.safetynets.training.certification.domain.Candidate;
import org.safetynets.training.certification.domain.Certification;
import org.safetynets.training.certification.domain.Crossing;
import org.safetynets.training.certification.domain.Renewing;
import org.safetynets.training.enrolment.domain.Enrolment;
import org.safetynets.training.enrolment.domain.EnrolmentId;
import org.safetynets.training.enrolment.domain.Enrolments;
import org.safetynets.training.standard.domain.Standard;
import org.safetynets.training.standard.domain.StandardId;
import org.safetynets.training.standard.domain.Standards;
import org.safetynets.training.standard.domain.Transition;
import org.springframework.stereotype.Component;

/** Gathers what speaks for somebody who may be certified, certified further, or certified again. */
@Component
public class Candidates {

    private final Enrolments enrolments;
    private final Standards standards;
    private final Attainments attainments;
    private final KnownEvidence known;

    public Candidates(
            Enrolments enrolments,
            Standards standards,
            Attainments attainments,
            KnownEvidence known) {
        this.enrolments = enrolments;
        this.standards = standards;
        this.attainments = attainments;
        this.known = known;
    }

    Optional<Candidate> find(OrganizationId organization, EnrolmentId id) {
        return enrolments
                .find(organization, id)
                .map(it -> candidate(it, standard(it.place().standard())));
    }

    /** For what is certified already, to the version it is pinned to. */
    Optional<Candidate> holding(Certification certification) {
        return enrolment(certification)
                .map(it -> candidate(it, standard(certification.award().standard())));
    }

    /** For the next one, to the newest version. */
    Optional<Renewing> renewing(Certification certification) {
        var pinned = standard(certification.award().standard());
        var newest = standards.newest(pinned.content().code());
        var transition = Transition.of(pinned, newest);
        return enrolment(certification)
                .map(it -> candidate(it, newest.orElse(pinned)))
                .map(it -> new Renewing(it, transition));
    }

    /** What a newer major version asks of it besides; empty when none does. */
    Optional<Crossing> crossing(Certification certification, LocalDate today) {
        var pinned = standard(certification.award().standard());
        var newest = standards.newest(pinned.content().code());
        var transition = Transition.of(pinned, newest);
        return transition
                .bridgeDueOn()
                .flatMap(
                        due ->
                                enrolment(certification)
                                        .map(it -> candidate(it, newest.orElse(pinned)))
                                        .map(it -> crossing(it, transition, due, today)));
    }

    private static Crossing crossing(
            Candidate candidate, Transition transition, LocalDate due, LocalDate today) {
        return new Crossing(
                candidate.standard().id(),
                candidate.standard().content().code(),
                candidate.standard().content().version(),
                due,
                Assessment.of(transition.bridge(), candidate.portfolioOn(today)).unmet());
    }

    private Optional<Enrolment> enrolment(Certification certification) {
        var holder = certification.holder();
        return enrolments.find(holder.organization(), holder.enrolment());
    }

    private Candidate candidate(Enrolment enrolment, Standard standard) {
        var organization = enrolment.place().organization();
        return new Candidate(
                enrolment,
                standard,
                Transition.of(standard, standards.newest(standard.content().code())),
                attainments.of(organization, enrolment.person()),
                known.of(
                        organization,
                        enrolment.person(),
                        standard.content().everyRequirement().toList()));
    }

    private Standard standard(StandardId id) {
        return standards.find(id).orElseThrow();
    }
}
