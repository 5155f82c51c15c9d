package org.safetynets.training.gradebook;

import java.util.UUID;
import org.safetynets.platform.audit.AuditEntry;
import org.safetynets.platform.audit.AuditTrail;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.problems.NotFoundException;
import org.safetynets.platform.security.AllowRoles;
import org.safetynets.platform.security.Caller;
import org.safetynets.platform.security.Role;
import org.safetynets.platform.web.PageRequest;
import org.safetynets.training.cohort.domain.CohortId;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The gradebook of a cohort, for those who run it or watch over it. */
@RestController
@RequestMapping("/api/training/organizations/{organizationId}/cohorts/{cohortId}")
@AllowRoles({Role.TRAINER, Role.SUPERVISOR})
class GradebookController {

    private final Gradebooks gradebooks;
    private final AuditTrail trail;

    GradebookController(Gradebooks gradebooks, AuditTrail trail) {
        this.gradebooks = gradebooks;
        this.trail = trail;
    }

    @GetMapping("/gradebook")
    Gradebook get(
            @PathVariable UUID organizationId,
            @PathVariable UUID cohortId,
            PageRequest page,
            Caller caller) {
        var organization = new OrganizationId(organizationId);
        var book =
                gradebooks
                        .page(organization, new CohortId(cohortId), page)
                        .orElseThrow(NotFoundException::new);
        note(caller, "gradebook.read", organization, cohortId);
        return book;
    }

    @GetMapping("/gradebook.csv")
    ResponseEntity<byte[]> table(
            @PathVariable UUID organizationId, @PathVariable UUID cohortId, Caller caller) {
        var organization = new OrganizationId(organizationId);
        var table =
                gradebooks
                        .table(organization, new CohortId(cohortId))
                        .orElseThrow(NotFoundException::new);
        note(caller, "gradebook.exported", organization, cohortId);
        return table.download("gradebook.csv");
    }

    private void note(Caller caller, String action, OrganizationId organization, UUID cohort) {
        trail.note(AuditEntry.by(caller, action).in(organization).on("cohort", cohort));
    }
}
