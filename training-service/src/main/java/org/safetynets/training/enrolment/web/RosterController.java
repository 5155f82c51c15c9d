package org.safetynets.training.enrolment.web;

import jakarta.validation.Valid;
import java.util.UUID;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.platform.problems.NotFoundException;
import org.safetynets.platform.problems.RefusedException;
import org.safetynets.platform.security.AllowRoles;
import org.safetynets.platform.security.Role;
import org.safetynets.training.cohort.domain.CohortId;
import org.safetynets.training.cohort.domain.Cohorts;
import org.safetynets.training.enrolment.application.AssessingEnrolments;
import org.safetynets.training.enrolment.application.Enrolling;
import org.safetynets.training.enrolment.domain.EnrollingResult;
import org.safetynets.training.enrolment.domain.EnrollingResult.Enrolled;
import org.safetynets.training.enrolment.domain.EnrollingResult.Refused;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Who is in a cohort, and taking a seat in it. */
@RestController
@RequestMapping("/api/training/organizations/{organizationId}/cohorts/{cohortId}")
class RosterController {

    private final Cohorts cohorts;
    private final Enrolling enrolling;
    private final AssessingEnrolments assessing;

    RosterController(Cohorts cohorts, Enrolling enrolling, AssessingEnrolments assessing) {
        this.cohorts = cohorts;
        this.enrolling = enrolling;
        this.assessing = assessing;
    }

    @GetMapping
    @AllowRoles({Role.TRAINER, Role.COORDINATOR, Role.SUPERVISOR})
    RosterView get(@PathVariable UUID organizationId, @PathVariable UUID cohortId) {
        return cohorts.find(new OrganizationId(organizationId), new CohortId(cohortId))
                .map(it -> RosterView.of(it, assessing.roster(it)))
                .orElseThrow(NotFoundException::new);
    }

    @PostMapping("/enrolments")
    @ResponseStatus(HttpStatus.CREATED)
    @AllowRoles(Role.TRAINER)
    EnrolmentView enrol(
            @PathVariable UUID organizationId,
            @PathVariable UUID cohortId,
            @Valid @RequestBody EnrolRequest request) {
        return enrolling
                .enrol(
                        new OrganizationId(organizationId),
                        new CohortId(cohortId),
                        new PersonId(request.personId()))
                .map(this::enrolled)
                .orElseThrow(NotFoundException::new);
    }

    private EnrolmentView enrolled(EnrollingResult result) {
        return switch (result) {
            case Enrolled(var enrolment) -> EnrolmentView.of(assessing.assess(enrolment));
            case Refused(var reason) -> throw new RefusedException(reason);
        };
    }
}
