package org.safetynets.training.enrolment.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.safetynets.training.cohort.domain.Cohort;
import org.safetynets.training.cohort.web.CohortView;
import org.safetynets.training.enrolment.application.Assessed;

/** A cohort over HTTP, with everybody in it. */
public record RosterView(@JsonUnwrapped CohortView cohort, List<EnrolmentView> enrolments) {

    static RosterView of(Cohort cohort, List<Assessed> roster) {
        return new RosterView(
                CohortView.of(cohort), roster.stream().map(EnrolmentView::of).toList());
    }
}
