package org.safetynets.training.session.web;

import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.problems.NotFoundException;
import org.safetynets.platform.problems.RefusedException;
import org.safetynets.platform.security.AllowRoles;
import org.safetynets.platform.security.AllowSignedIn;
import org.safetynets.platform.security.Caller;
import org.safetynets.platform.security.Role;
import org.safetynets.training.cohort.domain.CohortId;
import org.safetynets.training.cohort.domain.RevisingResult;
import org.safetynets.training.cohort.web.CohortView;
import org.safetynets.training.cohort.web.Zones;
import org.safetynets.training.enrolment.application.CohortReaders;
import org.safetynets.training.session.application.PlanningSessions;
import org.safetynets.training.session.domain.Sessions;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The calendar of a cohort. */
@RestController
@RequestMapping("/api/training/organizations/{organizationId}/cohorts/{cohortId}")
class CalendarController {

    private final PlanningSessions planning;
    private final Sessions sessions;
    private final CohortReaders readers;

    CalendarController(PlanningSessions planning, Sessions sessions, CohortReaders readers) {
        this.planning = planning;
        this.sessions = sessions;
        this.readers = readers;
    }

    @PostMapping("/sessions")
    @ResponseStatus(HttpStatus.CREATED)
    @AllowRoles(Role.TRAINER)
    SessionView plan(
            @PathVariable UUID organizationId,
            @PathVariable UUID cohortId,
            @Valid @RequestBody SessionRequest request) {
        return planning.plan(
                        new OrganizationId(organizationId),
                        new CohortId(cohortId),
                        request::planned)
                .map(it -> SessionView.of(it, everybody -> true))
                .orElseThrow(NotFoundException::new);
    }

    /** For those who run the cohort and those who learn in it. */
    @GetMapping("/sessions")
    @AllowSignedIn
    List<SessionView> list(
            @PathVariable UUID organizationId, @PathVariable UUID cohortId, Caller caller) {
        var organization = new OrganizationId(organizationId);
        var cohort = readers.require(organization, new CohortId(cohortId), caller);
        var all = CohortReaders.isStaff(organization, caller);
        return sessions.of(organization, cohort.id()).stream()
                .map(it -> SessionView.of(it, who -> all || who.equals(caller.personId())))
                .toList();
    }

    @PostMapping("/move")
    @AllowRoles(Role.TRAINER)
    CohortView move(
            @PathVariable UUID organizationId,
            @PathVariable UUID cohortId,
            @Valid @RequestBody MoveRequest request) {
        var zone = request.timeZone();
        var result =
                planning.move(
                                new OrganizationId(organizationId),
                                new CohortId(cohortId),
                                request.days(),
                                zone == null ? null : Zones.of("timeZone", zone))
                        .orElseThrow(NotFoundException::new);
        return switch (result) {
            case RevisingResult.Revised(var seating) -> CohortView.of(seating.cohort());
            case RevisingResult.Refused(var reason) -> throw new RefusedException(reason);
        };
    }
}
