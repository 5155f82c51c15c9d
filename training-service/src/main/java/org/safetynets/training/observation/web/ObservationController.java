package org.safetynets.training.observation.web;

import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safetynets.platform.audit.AuditEntry;
import org.safetynets.platform.audit.AuditTrail;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.platform.problems.NotFoundException;
import org.safetynets.platform.security.AllowRoles;
import org.safetynets.platform.security.AllowSignedIn;
import org.safetynets.platform.security.Caller;
import org.safetynets.platform.security.Role;
import org.safetynets.platform.web.Etags;
import org.safetynets.training.enrolment.domain.Enrolment;
import org.safetynets.training.enrolment.domain.EnrolmentId;
import org.safetynets.training.enrolment.domain.Enrolments;
import org.safetynets.training.observation.application.Observing;
import org.safetynets.training.observation.domain.Observation;
import org.safetynets.training.observation.domain.ObservationPolicy;
import org.safetynets.training.observation.domain.Observations;
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
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Observed practice: scored by those who train or supervise, read by the candidate once signed. */
@RestController
@RequestMapping("/api/training/organizations/{organizationId}")
class ObservationController {

    private final Observing observing;
    private final Observations observations;
    private final Enrolments enrolments;
    private final AuditTrail trail;

    ObservationController(
            Observing observing,
            Observations observations,
            Enrolments enrolments,
            AuditTrail trail) {
        this.observing = observing;
        this.observations = observations;
        this.enrolments = enrolments;
        this.trail = trail;
    }

    @PostMapping("/enrolments/{enrolmentId}/observations")
    @ResponseStatus(HttpStatus.CREATED)
    @AllowRoles({Role.TRAINER, Role.SUPERVISOR})
    ObservationView begin(
            @PathVariable UUID organizationId,
            @PathVariable UUID enrolmentId,
            @Valid @RequestBody ObserveRequest request,
            Caller caller) {
        return observing
                .begin(
                        new OrganizationId(organizationId),
                        new EnrolmentId(enrolmentId),
                        request.requirement(),
                        request.meeting(),
                        caller.personId())
                .map(ObservationView::of)
                .orElseThrow(NotFoundException::new);
    }

    /** The meetings in which somebody was observed, with how far their observers agree. */
    @GetMapping("/enrolments/{enrolmentId}/observations")
    @AllowSignedIn
    List<MeetingView> list(
            @PathVariable UUID organizationId, @PathVariable UUID enrolmentId, Caller caller) {
        var organization = new OrganizationId(organizationId);
        var enrolment = new EnrolmentId(enrolmentId);
        var candidate =
                enrolments
                        .find(organization, enrolment)
                        .map(Enrolment::person)
                        .filter(it -> isStaff(organization, caller) || it.equals(caller.personId()))
                        .orElseThrow(NotFoundException::new);
        if (!candidate.equals(caller.personId())) {
            note(caller, "observations.read", organization, enrolmentId, candidate);
        }
        return MeetingView.of(shown(organization, enrolment, caller));
    }

    /** Whoever has yet to sign learns nothing of others, not even how far they agree. */
    private List<Observation> shown(
            OrganizationId organization, EnrolmentId enrolment, Caller caller) {
        var all = observations.of(organization, enrolment);
        return all.stream()
                .filter(
                        it ->
                                ObservationPolicy.mayRead(
                                        it,
                                        caller.personId(),
                                        isStaff(organization, caller),
                                        all.stream()
                                                .filter(
                                                        other ->
                                                                other.meeting()
                                                                        .id()
                                                                        .equals(it.meeting().id()))
                                                .toList()))
                .toList();
    }

    /** What I have begun and not signed. */
    @GetMapping("/my-observations")
    @AllowRoles({Role.TRAINER, Role.SUPERVISOR})
    List<ObservationView> drafts(@PathVariable UUID organizationId, Caller caller) {
        return observations.drafts(new OrganizationId(organizationId), caller.personId()).stream()
                .map(ObservationView::of)
                .toList();
    }

    @GetMapping("/observations/{observationId}")
    @AllowSignedIn
    ResponseEntity<ObservationView> get(
            @PathVariable UUID organizationId, @PathVariable UUID observationId, Caller caller) {
        var organization = new OrganizationId(organizationId);
        var found =
                observing
                        .read(
                                organization,
                                observationId,
                                caller.personId(),
                                isStaff(organization, caller))
                        .orElseThrow(NotFoundException::new);
        if (!found.candidate().equals(caller.personId())) {
            note(caller, "observation.read", organization, observationId, found.candidate());
        }
        return answer(found);
    }

    @PutMapping("/observations/{observationId}")
    @AllowRoles({Role.TRAINER, Role.SUPERVISOR})
    ResponseEntity<ObservationView> score(
            @PathVariable UUID organizationId,
            @PathVariable UUID observationId,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody ScoresRequest request,
            Caller caller) {
        return observing
                .score(
                        new OrganizationId(organizationId),
                        observationId,
                        caller.personId(),
                        request.toDomain(),
                        request.remark(),
                        version -> Etags.requireMatch(ifMatch, version))
                .map(ObservationController::answer)
                .orElseThrow(NotFoundException::new);
    }

    @PostMapping("/observations/{observationId}/sign")
    @AllowRoles({Role.TRAINER, Role.SUPERVISOR})
    ResponseEntity<ObservationView> sign(
            @PathVariable UUID organizationId, @PathVariable UUID observationId, Caller caller) {
        return observing
                .sign(new OrganizationId(organizationId), observationId, caller.personId())
                .map(ObservationController::answer)
                .orElseThrow(NotFoundException::new);
    }

    private static boolean isStaff(OrganizationId organization, Caller caller) {
        return caller.has(organization, Role.TRAINER, Role.SUPERVISOR);
    }

    private static ResponseEntity<ObservationView> answer(Observation it) {
        return ResponseEntity.ok().eTag(Etags.of(it.version())).body(ObservationView.of(it));
    }

    private void note(
            Caller caller, String action, OrganizationId organization, UUID id, PersonId about) {
        trail.note(
                AuditEntry.by(caller, action).in(organization).on("observation", id).about(about));
    }
}
