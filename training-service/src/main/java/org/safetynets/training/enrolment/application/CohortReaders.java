package org.safetynets.training.enrolment.application;

import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.problems.NotFoundException;
import org.safetynets.platform.security.Caller;
import org.safetynets.platform.security.Role;
import org.safetynets.training.cohort.domain.Cohort;
import org.safetynets.training.cohort.domain.CohortId;
import org.safetynets.training.cohort.domain.Cohorts;
import org.safetynets.training.enrolment.domain.EnrolmentStatus;
import org.safetynets.training.enrolment.domain.Enrolments;
import org.springframework.stereotype.Component;

/** Who may look into a cohort: those who run it or watch over it, and those who learn in it. */
@Component
public class CohortReaders {

    private final Cohorts cohorts;
    private final Enrolments enrolments;

    public CohortReaders(Cohorts cohorts, Enrolments enrolments) {
        this.cohorts = cohorts;
        this.enrolments = enrolments;
    }

    /**
     * The cohort, if the caller may look into it.
     *
     * @throws NotFoundException to everybody else, as if it did not exist
     */
    public Cohort require(OrganizationId organization, CohortId id, Caller caller) {
        return cohorts.find(organization, id)
                .filter(it -> isStaff(organization, caller) || learns(organization, id, caller))
                .orElseThrow(NotFoundException::new);
    }

    public static boolean isStaff(OrganizationId organization, Caller caller) {
        return caller.has(organization, Role.TRAINER, Role.COORDINATOR, Role.SUPERVISOR);
    }

    private boolean learns(OrganizationId organization, CohortId id, Caller caller) {
        return enrolments
                .find(organization, id, caller.personId())
                .filter(it -> it.status() != EnrolmentStatus.WITHDRAWN)
                .isPresent();
    }
}
