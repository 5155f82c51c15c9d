package org.safetynets.training.cohort.application;

import org.safetynets.platform.Ids;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.training.cohort.domain.Cohort;
import org.safetynets.training.cohort.domain.CohortId;
import org.safetynets.training.cohort.domain.CohortPlan;
import org.safetynets.training.cohort.domain.Cohorts;
import org.safetynets.training.cohort.domain.PlanningResult;
import org.safetynets.training.standard.domain.StandardId;
import org.safetynets.training.standard.domain.StandardNotPublished;
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
    public PlanningResult plan(OrganizationId organization, StandardId id, CohortPlan plan) {
        var standard = standards.find(id);
        if (standard.isEmpty()) {
            return new PlanningResult.Refused(new StandardNotPublished(id.value()));
        }
        var result = Cohort.plan(new CohortId(Ids.next()), organization, standard.get(), plan);
        if (result instanceof PlanningResult.Planned(var cohort)) {
            cohorts.add(cohort);
        }
        return result;
    }
}
