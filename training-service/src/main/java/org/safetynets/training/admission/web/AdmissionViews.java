package org.safetynets.training.admission.web;

import java.util.List;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.problems.NotFoundException;
import org.safetynets.training.admission.application.Admitted;
import org.safetynets.training.admission.domain.Admission;
import org.safetynets.training.cohort.domain.CohortId;
import org.safetynets.training.cohort.domain.Cohorts;
import org.safetynets.training.standard.domain.RequirementKind;
import org.safetynets.training.standard.domain.StandardContent;
import org.safetynets.training.standard.domain.Standards;
import org.springframework.stereotype.Component;

/** Shows admissions with what the standard of their cohort asks. */
@Component
class AdmissionViews {

    private final Cohorts cohorts;
    private final Standards standards;

    AdmissionViews(Cohorts cohorts, Standards standards) {
        this.cohorts = cohorts;
        this.standards = standards;
    }

    AdmissionView of(Admission it) {
        return AdmissionView.of(it, standard(it.organization(), it.cohort()));
    }

    AdmissionView of(Admitted it) {
        return AdmissionView.of(
                it, standard(it.admission().organization(), it.admission().cohort()));
    }

    List<AdmissionView.Missing> questions(OrganizationId organization, CohortId cohort) {
        return standard(organization, cohort).requirements().stream()
                .filter(it -> it.kind() == RequirementKind.READINESS)
                .map(it -> new AdmissionView.Missing(it.code(), it.title()))
                .toList();
    }

    private StandardContent standard(OrganizationId organization, CohortId cohort) {
        return cohorts.find(organization, cohort)
                .flatMap(it -> standards.find(it.standard()))
                .orElseThrow(NotFoundException::new)
                .content();
    }
}
