package org.safetynets.training.gradebook;

import java.util.UUID;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.problems.NotFoundException;
import org.safetynets.platform.security.AllowRoles;
import org.safetynets.platform.security.Caller;
import org.safetynets.platform.security.Role;
import org.safetynets.training.cohort.domain.CohortId;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Scores and attendance from CSV files in UTF-8; a dry run says what would come of one. */
@RestController
@RequestMapping("/api/training/organizations/{organizationId}")
@AllowRoles(Role.TRAINER)
class ImportController {

    private final ImportingScores importing;

    ImportController(ImportingScores importing) {
        this.importing = importing;
    }

    /** Columns: personId, requirement, score, note. */
    @PostMapping("/cohorts/{cohortId}/score-imports")
    ImportReport scores(
            @PathVariable UUID organizationId,
            @PathVariable UUID cohortId,
            @RequestParam(defaultValue = "false") boolean dryRun,
            @RequestBody String file,
            Caller caller) {
        return importing
                .scores(
                        new OrganizationId(organizationId),
                        new CohortId(cohortId),
                        file,
                        dryRun,
                        caller.personId())
                .orElseThrow(NotFoundException::new);
    }

    /** Columns: personId, attendance. */
    @PostMapping("/sessions/{sessionId}/attendance-imports")
    ImportReport attendance(
            @PathVariable UUID organizationId,
            @PathVariable UUID sessionId,
            @RequestParam(defaultValue = "false") boolean dryRun,
            @RequestBody String file,
            Caller caller) {
        return importing
                .attendance(
                        new OrganizationId(organizationId),
                        sessionId,
                        file,
                        dryRun,
                        caller.personId())
                .orElseThrow(NotFoundException::new);
    }
}
