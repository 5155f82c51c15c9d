package org.safetynets.training.enrolment.domain;

import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.training.cohort.domain.Cohort;
import org.safetynets.training.cohort.domain.CohortId;
import org.safetynets.training.standard.domain.StandardId;

/** Where a candidate trains: the organization, its cohort and the standard it trains to. */
public record Place(OrganizationId organization, CohortId cohort, StandardId standard) {

    static Place in(Cohort cohort) {
        return new Place(cohort.organization(), cohort.id(), cohort.standard());
    }
}
