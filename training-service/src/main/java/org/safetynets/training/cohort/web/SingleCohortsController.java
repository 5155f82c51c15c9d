package org.safetynets.training.cohort.web;

import java.util.List;
import java.util.UUID;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.security.AllowRoles;
import org.safetynets.training.cohort.domain.Cohorts;
import org.safetynets.training.organization.application.OrganizationClock;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Cohorts that are a run of no program, for whoever thinks of asking for a seat. */
@RestController
@RequestMapping("/api/training/organizations/{organizationId}/single-cohorts")
class SingleCohortsController {

    private final Cohorts cohorts;
    private final OrganizationClock clock;

    SingleCohortsController(Cohorts cohorts, OrganizationClock clock) {
        this.cohorts = cohorts;
        this.clock = clock;
    }

    /** Those that have not ended, the next one first. */
    @GetMapping
    @AllowRoles
    List<CohortOutline> list(@PathVariable UUID organizationId) {
        var organization = new OrganizationId(organizationId);
        return cohorts.ofNoProgram(organization, clock.now(organization).day()).stream()
                .map(CohortOutline::of)
                .toList();
    }
}
