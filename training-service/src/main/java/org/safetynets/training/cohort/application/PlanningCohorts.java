package org.safetynets.training.cohort.application;

import org.safetynets.platform.Ids;
import org.safetynets.training.cohort.domain.Cohort;
import org.safetynets.training.cohort.domain.CohortId;
import org.safetynets.training.cohort.domain.Cohorts;
import org.safetynets.training.cohort.domain.PlanningResult;
import org.safetynets.training.cohort.domain.PlanningResult.Planned;
import org.safetynets.training.cohort.domain.PlanningResult.Refused;
import org.safetynets.training.cohort.domain.StandardNotPublished;
import org.safetynets.training.standard.domain.Standards;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
public class PlanningCohorts {

    private final Cohorts cohorts;
    private final Standards standards;

    public PlanningCohorts(Cohorts cohorts, Standards standards) {
        this.cohorts = cohorts;
        this.standards = standards;
    }

    @Transactional
    public PlanningResult plan(PlanCohort command) {
        var standard = standards.find(command.standard());
        if (standard.isEmpty()) {
            return new Refused(new StandardNotPublished(command.standard().value()));
        }
        var result =
                Cohort.plan(
                        new CohortId(Ids.next()),
                        command.organization(),
                        standard.get(),
                        command.plan());
        if (result instanceof Planned(var cohort)) {
            cohorts.add(cohort);
        }
        return result;
    }
}
