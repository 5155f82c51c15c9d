package org.safetynets.training.certification.application;

import org.safetynets.training.assessment.domain.Attainments;
import org.safetynets.training.certification.domain.Candidate;
import org.safetynets.training.enrolment.domain.Enrolment;
import org.safetynets.training.standard.domain.Standards;
import org.springframework.stereotype.Component;

/** Gathers what speaks for somebody who may be certified. */
@Component
public class Candidates {

    private final Standards standards;
    private final Attainments attainments;

    public Candidates(Standards standards, Attainments attainments) {
        this.standards = standards;
        this.attainments = attainments;
    }

    Candidate of(Enrolment enrolment) {
        var place = enrolment.place();
        return new Candidate(
                enrolment,
                standards.find(place.standard()).orElseThrow(),
                attainments.of(place.organization(), enrolment.person()));
    }
}
