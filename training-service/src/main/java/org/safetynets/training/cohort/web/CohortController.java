package org.safetynets.training.cohort.web;

import jakarta.validation.Valid;
import java.util.UUID;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.problems.RefusedException;
import org.safetynets.platform.security.AllowRoles;
import org.safetynets.platform.security.Caller;
import org.safetynets.platform.security.Role;
import org.safetynets.platform.web.Page;
import org.safetynets.platform.web.PageRequest;
import org.safetynets.training.cohort.application.PlanCohort;
import org.safetynets.training.cohort.application.PlanningCohorts;
import org.safetynets.training.cohort.domain.Cohorts;
import org.safetynets.training.cohort.domain.PlanningResult.Planned;
import org.safetynets.training.cohort.domain.PlanningResult.Refused;
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

    CohortController(PlanningCohorts planning, Cohorts cohorts) {
        this.planning = planning;
        this.cohorts = cohorts;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @AllowRoles(Role.TRAINER)
    CohortView plan(
            @PathVariable UUID organizationId,
            @Valid @RequestBody CohortRequest request,
            Caller caller) {
        var command =
                new PlanCohort(
                        new OrganizationId(organizationId),
                        request.standard(),
                        request.plan(caller.personId()));
        return switch (planning.plan(command)) {
            case Planned(var cohort) -> CohortView.of(cohort);
            case Refused(var reason) -> throw new RefusedException(reason);
        };
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
