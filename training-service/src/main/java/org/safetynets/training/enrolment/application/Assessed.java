package org.safetynets.training.enrolment.application;

import java.util.List;
import org.safetynets.training.assessment.domain.Assessment;
import org.safetynets.training.assessment.domain.CompetencyProgress;
import org.safetynets.training.enrolment.domain.Enrolment;

/** An enrolment together with what is met and what is left, by requirement and competency. */
public record Assessed(
        Enrolment enrolment, Assessment assessment, List<CompetencyProgress> competencies) {

    public Assessed {
        competencies = List.copyOf(competencies);
    }
}
