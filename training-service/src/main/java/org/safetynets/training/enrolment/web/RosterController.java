package org.safetynets.training.enrolment.web;

import jakarta.validation.Valid;
import java.util.UUID;
import org.safetynets.platform.audit.AuditEntry;
import org.safetynets.platform.audit.AuditTrail;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.platform.problems.NotFoundException;
import org.safetynets.platform.problems.RefusedException;
import org.safetynets.platform.security.AllowRoles;
import org.safetynets.platform.security.Caller;
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
    private final AuditTrail trail;

    RosterController(
            Cohorts cohorts, Enrolling enrolling, AssessingEnrolments assessing, AuditTrail trail) {
        this.cohorts = cohorts;
        this.enrolling = enrolling;
        this.assessing = assessing;
        this.trail = trail;
    }

    @GetMapping
    @AllowRoles({Role.TRAINER, Role.COORDINATOR, Role.SUPERVISOR})
    RosterView get(@PathVariable UUID organizationId, @PathVariable UUID cohortId, Caller caller) {
        var organization = new OrganizationId(organizationId);
        var roster =
                cohorts.find(organization, new CohortId(cohortId))
                        .map(it -> RosterView.of(it, assessing.roster(it)))
                        .orElseThrow(NotFoundException::new);
        trail.note(
                AuditEntry.by(caller, "cohort-roster.read")
                        .in(organization)
                        .on("cohort", cohortId));
        return roster;
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
