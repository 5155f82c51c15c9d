package org.safetynets.training.cohort.web;

import jakarta.validation.Valid;
import java.util.Set;
import java.util.UUID;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.problems.InvalidRequestException;
import org.safetynets.platform.problems.RefusedException;
import org.safetynets.platform.security.AllowRoles;
import org.safetynets.platform.security.Caller;
import org.safetynets.platform.security.Role;
import org.safetynets.platform.web.Page;
import org.safetynets.platform.web.PageRequest;
import org.safetynets.training.cohort.application.PlanningCohorts;
import org.safetynets.training.cohort.domain.Cohorts;
import org.safetynets.training.cohort.domain.PlanningResult;
import org.safetynets.training.organization.application.OrganizationClock;
import org.safetynets.training.program.Programs;
import org.safetynets.training.shared.domain.Range;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/training/organizations/{organizationId}/cohorts")
class CohortController {

    private final PlanningCohorts planning;
    private final Cohorts cohorts;
    private final Programs programs;
    private final OrganizationClock clock;

    CohortController(
            PlanningCohorts planning, Cohorts cohorts, Programs programs, OrganizationClock clock) {
        this.planning = planning;
        this.cohorts = cohorts;
        this.programs = programs;
        this.clock = clock;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @AllowRoles(Role.TRAINER)
    CohortView plan(
            @PathVariable UUID organizationId,
            @Valid @RequestBody CohortRequest request,
            Caller caller) {
        var organization = new OrganizationId(organizationId);
        requireProgram(organization, request);
        var plan = request.plan(Set.of(caller.personId()), () -> clock.zone(organization));
        return switch (planning.plan(organization, request.standard(), plan)) {
            case PlanningResult.Planned(var cohort) -> CohortView.of(cohort);
            case PlanningResult.Refused(var reason) -> throw new RefusedException(reason);
        };
    }

    /** A cohort trains to its program's standard. */
    private void requireProgram(OrganizationId organization, CohortRequest request) {
        var program = request.programId();
        if (program != null
                && programs.find(organization, program)
                        .filter(it -> it.standardId().equals(request.standardId()))
                        .isEmpty()) {
            throw new InvalidRequestException("programId", "must be a program of this standard");
        }
    }

    @GetMapping
    @AllowRoles({Role.TRAINER, Role.COORDINATOR, Role.SUPERVISOR})
    Page<CohortView> list(@PathVariable UUID organizationId, PageRequest page) {
        var slice =
                cohorts.of(
                        new OrganizationId(organizationId), new Range(page.offset(), page.size()));
        return Page.of(slice.items(), page, slice.total()).map(CohortView::of);
    }
}
