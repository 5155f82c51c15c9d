package org.safetynets.training.cohort.web;

import java.util.List;
import java.util.UUID;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.problems.NotFoundException;
import org.safetynets.platform.security.AllowRoles;
import org.safetynets.training.cohort.domain.Cohorts;
import org.safetynets.training.organization.application.OrganizationClock;
import org.safetynets.training.program.Programs;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The runs of a program, for whoever thinks of asking for a seat. */
@RestController
@RequestMapping("/api/training/organizations/{organizationId}/programs/{programId}/cohorts")
class ProgramRunsController {

    private final Programs programs;
    private final Cohorts cohorts;
    private final OrganizationClock clock;

    ProgramRunsController(Programs programs, Cohorts cohorts, OrganizationClock clock) {
        this.programs = programs;
        this.cohorts = cohorts;
        this.clock = clock;
    }

    /** Those that have not ended, the next one first. */
    @GetMapping
    @AllowRoles
    List<CohortOutline> list(@PathVariable UUID organizationId, @PathVariable UUID programId) {
        var organization = new OrganizationId(organizationId);
        if (programs.find(organization, programId).isEmpty()) {
            throw new NotFoundException();
        }
        return cohorts.ofProgram(organization, programId, clock.now(organization).day()).stream()
                .map(CohortOutline::of)
                .toList();
    }
}
