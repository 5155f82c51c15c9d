package org.safetynets.groups.reaching;

import java.time.Clock;
import java.util.UUID;
import org.safetynets.groups.group.application.GroupAccess;
import org.safetynets.groups.group.domain.GroupId;
import org.safetynets.groups.joining.domain.PlacementStatus;
import org.safetynets.groups.joining.domain.Placements;
import org.safetynets.groups.reaching.Reaching.About;
import org.safetynets.groups.reaching.Reaching.Whom;
import org.safetynets.groups.urgent.application.UrgentReviewAccess;
import org.safetynets.groups.urgent.domain.UrgentReviewId;
import org.safetynets.platform.audit.AuditEntry;
import org.safetynets.platform.audit.AuditTrail;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.platform.problems.NotFoundException;
import org.safetynets.platform.problems.RefusedException;
import org.safetynets.platform.security.AllowRoles;
import org.safetynets.platform.security.Caller;
import org.safetynets.platform.security.Role;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Asking somebody to get in touch, in fixed words, by whoever has a reason: who took up their
 * urgent form, or leads or coordinates the group they sit in. Each time is noted for the person.
 *
 * <p>Six collaborators: three say who may ask whom, and three ask, note, and tell the time.
 */
@RestController
@RequestMapping("/api/groups/organizations/{organizationId}")
class ReachController {

    private final Reaching reaching;
    private final UrgentReviewAccess urgent;
    private final GroupAccess groups;
    private final Placements placements;
    private final AuditTrail trail;
    private final Clock clock;

    ReachController(
            Reaching reaching,
            UrgentReviewAccess urgent,
            GroupAccess groups,
            Placements placements,
            AuditTrail trail,
            Clock clock) {
        this.reaching = reaching;
        this.urgent = urgent;
        this.groups = groups;
        this.placements = placements;
        this.trail = trail;
        this.clock = clock;
    }

    /** About their urgent form; only by who took it up, so that nobody is asked by many. */
    @PostMapping("/urgent-reviews/{reviewId}/reach")
    @AllowRoles({
        Role.SAFETY_LEAD,
        Role.SUPERVISOR,
        Role.COORDINATOR,
        Role.TRAINER,
        Role.FACILITATOR
    })
    Prospect aboutTheirForm(
            @PathVariable UUID organizationId, @PathVariable UUID reviewId, Caller caller) {
        var organization = new OrganizationId(organizationId);
        var review =
                urgent.one(caller, organization, new UrgentReviewId(reviewId))
                        .orElseThrow(NotFoundException::new);
        if (!review.isTakenUpBy(caller.personId())) {
            throw new RefusedException(new NotTakenUpByYou());
        }
        note(caller, organization, "urgent-review", reviewId, review.person());
        return reaching.ask(
                new Whom(organization, review.groupId(), review.person()),
                About.SAFETY,
                review.isEmergency(clock.instant()));
    }

    /** That they were missed; of who has a seat. */
    @PostMapping("/groups/{groupId}/members/{personId}/reach")
    @AllowRoles({Role.COORDINATOR, Role.FACILITATOR})
    Prospect afterAnAbsence(
            @PathVariable UUID organizationId,
            @PathVariable UUID groupId,
            @PathVariable UUID personId,
            Caller caller) {
        var organization = new OrganizationId(organizationId);
        var group =
                groups.run(caller, organization, new GroupId(groupId))
                        .orElseThrow(NotFoundException::new);
        var seat =
                placements
                        .live(organization, group.id(), new PersonId(personId))
                        .filter(it -> it.status() == PlacementStatus.SEATED)
                        .orElseThrow(NotFoundException::new);
        var whom = new Whom(organization, group.id(), seat.personId());
        note(caller, organization, "group", groupId, whom.person());
        return reaching.ask(whom, About.ABSENCE, false);
    }

    private void note(
            Caller caller, OrganizationId organization, String subject, UUID id, PersonId person) {
        trail.note(
                AuditEntry.by(caller, "person.asked-to-get-in-touch")
                        .in(organization)
                        .on(subject, id)
                        .about(person));
    }
}
