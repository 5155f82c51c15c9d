package org.safetynets.training.enrolment.web;

import jakarta.validation.Valid;
import java.util.UUID;
import org.safetynets.platform.audit.AuditEntry;
import org.safetynets.platform.audit.AuditTrail;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.problems.NotFoundException;
import org.safetynets.platform.problems.RefusedException;
import org.safetynets.platform.security.AllowRoles;
import org.safetynets.platform.security.AllowSignedIn;
import org.safetynets.platform.security.Caller;
import org.safetynets.platform.security.Role;
import org.safetynets.platform.web.Page;
import org.safetynets.platform.web.PageRequest;
import org.safetynets.training.enrolment.application.Assessed;
import org.safetynets.training.enrolment.application.AssessingEnrolments;
import org.safetynets.training.enrolment.application.Leaving;
import org.safetynets.training.enrolment.application.RecordEvidence;
import org.safetynets.training.enrolment.application.RecordingEvidence;
import org.safetynets.training.enrolment.domain.EnrolmentId;
import org.safetynets.training.enrolment.domain.RecordingResult;
import org.safetynets.training.enrolment.domain.RecordingResult.Recorded;
import org.safetynets.training.enrolment.domain.RecordingResult.Refused;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** One candidate's way: seen by trainers and by the candidate, who needs no role for it. */
@RestController
@RequestMapping("/api/training/organizations/{organizationId}/enrolments/{enrolmentId}")
class EnrolmentController {

    private final AssessingEnrolments assessing;
    private final RecordingEvidence recording;
    private final Leaving leaving;
    private final AuditTrail trail;

    EnrolmentController(
            AssessingEnrolments assessing,
            RecordingEvidence recording,
            Leaving leaving,
            AuditTrail trail) {
        this.assessing = assessing;
        this.recording = recording;
        this.leaving = leaving;
        this.trail = trail;
    }

    @GetMapping
    @AllowSignedIn
    EnrolmentView get(
            @PathVariable UUID organizationId, @PathVariable UUID enrolmentId, Caller caller) {
        return EnrolmentView.of(visible(organizationId, enrolmentId, caller));
    }

    @GetMapping("/evidence")
    @AllowSignedIn
    Page<EvidenceView> evidence(
            @PathVariable UUID organizationId,
            @PathVariable UUID enrolmentId,
            Caller caller,
            PageRequest page) {
        var evidence = visible(organizationId, enrolmentId, caller).enrolment().evidence();
        var items = evidence.stream().skip(page.offset()).limit(page.size()).toList();
        return Page.of(items, page, evidence.size()).map(EvidenceView::of);
    }

    @PostMapping("/evidence")
    @AllowRoles(Role.TRAINER)
    EnrolmentView record(
            @PathVariable UUID organizationId,
            @PathVariable UUID enrolmentId,
            @Valid @RequestBody EvidenceRequest request,
            Caller caller) {
        var command =
                new RecordEvidence(
                        new OrganizationId(organizationId),
                        new EnrolmentId(enrolmentId),
                        request.requirement(),
                        request.score(),
                        request.note(),
                        caller.personId(),
                        request.details(caller.personId()));
        return recording.record(command).map(this::recorded).orElseThrow(NotFoundException::new);
    }

    /** By the candidate, or by a trainer for them; the seat goes to whoever waits. */
    @PostMapping("/withdraw")
    @AllowSignedIn
    EnrolmentView withdraw(
            @PathVariable UUID organizationId, @PathVariable UUID enrolmentId, Caller caller) {
        var found = visible(organizationId, enrolmentId, caller).enrolment();
        return EnrolmentView.of(assessing.assess(leaving.withdraw(found)));
    }

    @PostMapping("/complete")
    @AllowRoles(Role.TRAINER)
    EnrolmentView complete(@PathVariable UUID organizationId, @PathVariable UUID enrolmentId) {
        return leaving.complete(new OrganizationId(organizationId), new EnrolmentId(enrolmentId))
                .map(it -> EnrolmentView.of(assessing.assess(it)))
                .orElseThrow(NotFoundException::new);
    }

    private EnrolmentView recorded(RecordingResult result) {
        return switch (result) {
            case Recorded(var enrolment) -> EnrolmentView.of(assessing.assess(enrolment));
            case Refused(var reason) -> throw new RefusedException(reason);
        };
    }

    private Assessed visible(UUID organizationId, UUID enrolmentId, Caller caller) {
        var organization = new OrganizationId(organizationId);
        var found =
                assessing
                        .find(organization, new EnrolmentId(enrolmentId))
                        .filter(
                                it ->
                                        caller.has(organization, Role.TRAINER)
                                                || isTheirs(it, caller))
                        .orElseThrow(NotFoundException::new);
        if (!isTheirs(found, caller)) {
            trail.note(
                    AuditEntry.by(caller, "enrolment.read")
                            .in(organization)
                            .on("enrolment", enrolmentId)
                            .about(found.enrolment().person()));
        }
        return found;
    }

    private static boolean isTheirs(Assessed assessed, Caller caller) {
        return caller.personId().equals(assessed.enrolment().person());
    }
}
