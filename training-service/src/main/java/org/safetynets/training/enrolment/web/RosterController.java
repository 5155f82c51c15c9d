package org.safetynets.training.enrolment.web;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safetynets.platform.audit.AuditEntry;
import org.safetynets.platform.audit.AuditTrail;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.platform.problems.InvalidRequestException;
import org.safetynets.platform.problems.NotFoundException;
import org.safetynets.platform.problems.RefusedException;
import org.safetynets.platform.security.AllowRoles;
import org.safetynets.platform.security.Caller;
import org.safetynets.platform.security.Role;
import org.safetynets.platform.web.Etags;
import org.safetynets.training.cohort.domain.Cohort;
import org.safetynets.training.cohort.domain.CohortId;
import org.safetynets.training.cohort.domain.CohortPlan;
import org.safetynets.training.cohort.domain.Cohorts;
import org.safetynets.training.cohort.domain.RevisingResult;
import org.safetynets.training.cohort.web.CohortRequest;
import org.safetynets.training.cohort.web.CohortView;
import org.safetynets.training.enrolment.application.AssessingEnrolments;
import org.safetynets.training.enrolment.application.Enrolling;
import org.safetynets.training.enrolment.application.RevisingCohorts;
import org.safetynets.training.enrolment.domain.EnrollingResult;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Who is in a cohort, taking a seat in it, and changing its plan. */
@RestController
@RequestMapping("/api/training/organizations/{organizationId}/cohorts/{cohortId}")
class RosterController {

    private final Cohorts cohorts;
    private final Enrolling enrolling;
    private final RevisingCohorts revising;
    private final AssessingEnrolments assessing;
    private final AuditTrail trail;

    RosterController(
            Cohorts cohorts,
            Enrolling enrolling,
            RevisingCohorts revising,
            AssessingEnrolments assessing,
            AuditTrail trail) {
        this.cohorts = cohorts;
        this.enrolling = enrolling;
        this.revising = revising;
        this.assessing = assessing;
        this.trail = trail;
    }

    @GetMapping
    @AllowRoles({Role.TRAINER, Role.COORDINATOR, Role.SUPERVISOR})
    ResponseEntity<RosterView> get(
            @PathVariable UUID organizationId, @PathVariable UUID cohortId, Caller caller) {
        var organization = new OrganizationId(organizationId);
        var cohort = find(organization, cohortId);
        note(caller, "cohort-roster.read", organization, cohortId);
        return ResponseEntity.ok()
                .eTag(Etags.of(cohort.version()))
                .body(RosterView.of(cohort, assessing.roster(cohort)));
    }

    @GetMapping("/waitlist")
    @AllowRoles({Role.TRAINER, Role.COORDINATOR, Role.SUPERVISOR})
    List<WaitingView> waitlist(
            @PathVariable UUID organizationId, @PathVariable UUID cohortId, Caller caller) {
        var organization = new OrganizationId(organizationId);
        var waiting = WaitingView.of(find(organization, cohortId));
        note(caller, "cohort-waitlist.read", organization, cohortId);
        return waiting;
    }

    /** The standard and the program stay. */
    @PutMapping
    @AllowRoles(Role.TRAINER)
    ResponseEntity<CohortView> revise(
            @PathVariable UUID organizationId,
            @PathVariable UUID cohortId,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody CohortRequest request) {
        var organization = new OrganizationId(organizationId);
        var result =
                revising.revise(
                                organization,
                                new CohortId(cohortId),
                                it -> {
                                    Etags.requireMatch(ifMatch, it.version());
                                    return changed(it, request);
                                })
                        .orElseThrow(NotFoundException::new);
        return switch (result) {
            case RevisingResult.Revised(var seating) ->
                    ResponseEntity.ok()
                            .eTag(Etags.of(seating.cohort().version()))
                            .body(CohortView.of(seating.cohort()));
            case RevisingResult.Refused(var reason) -> throw new RefusedException(reason);
        };
    }

    private static CohortPlan changed(Cohort cohort, CohortRequest request) {
        if (!cohort.standard().value().equals(request.standardId())) {
            throw new InvalidRequestException("standardId", "cannot change");
        }
        if (!Objects.equals(cohort.plan().program(), request.programId())) {
            throw new InvalidRequestException("programId", "cannot change");
        }
        return request.plan(cohort.plan().trainers(), () -> cohort.plan().zone());
    }

    /** Answers 202 with the place on the waitlist where every seat is taken. */
    @PostMapping("/enrolments")
    @AllowRoles(Role.TRAINER)
    @ApiResponse(
            responseCode = "201",
            content = @Content(schema = @Schema(implementation = EnrolmentView.class)))
    @ApiResponse(
            responseCode = "202",
            content = @Content(schema = @Schema(implementation = PlaceView.class)))
    ResponseEntity<?> enrol(
            @PathVariable UUID organizationId,
            @PathVariable UUID cohortId,
            @Valid @RequestBody EnrolRequest request) {
        var organization = new OrganizationId(organizationId);
        var cohort = new CohortId(cohortId);
        var person = new PersonId(request.personId());
        var result =
                (request.mayWait()
                                ? enrolling.enrolOrWait(organization, cohort, person)
                                : enrolling.enrol(organization, cohort, person))
                        .orElseThrow(NotFoundException::new);
        return switch (result) {
            case EnrollingResult.Enrolled(var enrolment) ->
                    ResponseEntity.status(HttpStatus.CREATED)
                            .body(EnrolmentView.of(assessing.assess(enrolment)));
            case EnrollingResult.OnWaitlist(var place) ->
                    ResponseEntity.accepted().body(PlaceView.waiting(place));
            case EnrollingResult.Refused(var reason) -> throw new RefusedException(reason);
        };
    }

    private Cohort find(OrganizationId organization, UUID cohortId) {
        return cohorts.find(organization, new CohortId(cohortId))
                .orElseThrow(NotFoundException::new);
    }

    private void note(Caller caller, String action, OrganizationId organization, UUID cohort) {
        trail.note(AuditEntry.by(caller, action).in(organization).on("cohort", cohort));
    }
}
