package org.safetynets.training.gradebook;

import java.util.List;
import java.util.UUID;
import org.safetynets.platform.audit.AuditEntry;
import org.safetynets.platform.audit.AuditTrail;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.problems.NotFoundException;
import org.safetynets.platform.security.AllowSignedIn;
import org.safetynets.platform.security.Caller;
import org.safetynets.platform.security.Role;
import org.safetynets.training.enrolment.application.AssessingEnrolments;
import org.safetynets.training.enrolment.domain.EnrolmentId;
import org.safetynets.training.standard.domain.Standards;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** A candidate's way by competencies, with what speaks for each. */
@RestController
@RequestMapping(
        "/api/training/organizations/{organizationId}/enrolments/{enrolmentId}/competencies")
@AllowSignedIn
class CompetencyController {

    private final AssessingEnrolments assessing;
    private final Standards standards;
    private final AuditTrail trail;

    CompetencyController(AssessingEnrolments assessing, Standards standards, AuditTrail trail) {
        this.assessing = assessing;
        this.standards = standards;
        this.trail = trail;
    }

    @GetMapping
    List<CompetencyView> get(
            @PathVariable UUID organizationId, @PathVariable UUID enrolmentId, Caller caller) {
        var organization = new OrganizationId(organizationId);
        var assessed =
                assessing
                        .find(organization, new EnrolmentId(enrolmentId))
                        .filter(
                                it ->
                                        it.enrolment().person().equals(caller.personId())
                                                || caller.has(
                                                        organization,
                                                        Role.TRAINER,
                                                        Role.SUPERVISOR))
                        .orElseThrow(NotFoundException::new);
        var person = assessed.enrolment().person();
        if (!person.equals(caller.personId())) {
            trail.note(
                    AuditEntry.by(caller, "competencies.read")
                            .in(organization)
                            .on("enrolment", enrolmentId)
                            .about(person));
        }
        var standard = standards.find(assessed.enrolment().place().standard()).orElseThrow();
        return CompetencyView.of(standard.content(), assessed);
    }
}
