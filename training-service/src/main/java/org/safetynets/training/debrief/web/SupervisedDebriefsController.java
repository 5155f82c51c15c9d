package org.safetynets.training.debrief.web;

import java.util.UUID;
import org.safetynets.platform.audit.AuditEntry;
import org.safetynets.platform.audit.AuditTrail;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.platform.problems.NotFoundException;
import org.safetynets.platform.security.AllowRoles;
import org.safetynets.platform.security.Caller;
import org.safetynets.platform.security.Role;
import org.safetynets.platform.web.Page;
import org.safetynets.platform.web.PageRequest;
import org.safetynets.training.debrief.domain.Debriefs;
import org.safetynets.training.shared.domain.Range;
import org.safetynets.training.supervision.application.ActingToday;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** A facilitator's debriefs for whoever supervises them today; to all others there are none. */
@RestController
@RequestMapping(
        "/api/training/organizations/{organizationId}/supervision/facilitators/{personId}/debriefs")
class SupervisedDebriefsController {

    private final Debriefs debriefs;
    private final ActingToday acting;
    private final DebriefViews views;
    private final AuditTrail trail;

    SupervisedDebriefsController(
            Debriefs debriefs, ActingToday acting, DebriefViews views, AuditTrail trail) {
        this.debriefs = debriefs;
        this.acting = acting;
        this.views = views;
        this.trail = trail;
    }

    @GetMapping
    @AllowRoles(Role.SUPERVISOR)
    Page<DebriefView> list(
            @PathVariable UUID organizationId,
            @PathVariable UUID personId,
            PageRequest page,
            Caller caller) {
        var organization = new OrganizationId(organizationId);
        var facilitator = new PersonId(personId);
        if (!acting.supervises(organization, caller.personId(), facilitator)) {
            throw new NotFoundException();
        }
        trail.note(
                AuditEntry.by(caller, "debriefs.read")
                        .in(organization)
                        .on("person", facilitator)
                        .about(facilitator));
        var range = new Range(page.offset(), page.size());
        return views.page(debriefs.of(organization, facilitator, range), page);
    }
}
