package org.safetynets.training.external.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safetynets.platform.audit.AuditEntry;
import org.safetynets.platform.audit.AuditTrail;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.problems.NotFoundException;
import org.safetynets.platform.security.AllowRoles;
import org.safetynets.platform.security.AllowSignedIn;
import org.safetynets.platform.security.Caller;
import org.safetynets.platform.security.Role;
import org.safetynets.platform.web.Page;
import org.safetynets.platform.web.PageRequest;
import org.safetynets.training.enrolment.domain.EnrolmentId;
import org.safetynets.training.external.application.BringingEvidence;
import org.safetynets.training.external.domain.ExternalEvidence;
import org.safetynets.training.external.domain.ExternalEvidences;
import org.safetynets.training.file.domain.StoredFiles;
import org.safetynets.training.file.web.Downloads;
import org.safetynets.training.organization.application.OrganizationClock;
import org.safetynets.training.shared.domain.Range;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Certificates from elsewhere: brought by candidates, decided about by trainers. */
@RestController
@RequestMapping("/api/training/organizations/{organizationId}")
class ExternalController {

    private final BringingEvidence bringing;
    private final ExternalEvidences evidences;
    private final StoredFiles files;
    private final Downloads downloads;
    private final OrganizationClock clock;
    private final AuditTrail trail;

    ExternalController(
            BringingEvidence bringing,
            ExternalEvidences evidences,
            StoredFiles files,
            Downloads downloads,
            OrganizationClock clock,
            AuditTrail trail) {
        this.bringing = bringing;
        this.evidences = evidences;
        this.files = files;
        this.downloads = downloads;
        this.clock = clock;
        this.trail = trail;
    }

    @PostMapping("/enrolments/{enrolmentId}/external-evidence")
    @ResponseStatus(HttpStatus.CREATED)
    @AllowSignedIn
    ExternalView bring(
            @PathVariable UUID organizationId,
            @PathVariable UUID enrolmentId,
            @Valid @RequestBody BringRequest request,
            Caller caller) {
        return bringing.submit(
                        new OrganizationId(organizationId),
                        new EnrolmentId(enrolmentId),
                        caller.personId(),
                        request.toDomain())
                .map(this::view)
                .orElseThrow(NotFoundException::new);
    }

    @GetMapping("/enrolments/{enrolmentId}/external-evidence")
    @AllowSignedIn
    List<ExternalView> of(
            @PathVariable UUID organizationId, @PathVariable UUID enrolmentId, Caller caller) {
        var organization = new OrganizationId(organizationId);
        var found = evidences.of(organization, new EnrolmentId(enrolmentId));
        if (!found.stream().allMatch(it -> it.person().equals(caller.personId()))) {
            if (!caller.has(organization, Role.TRAINER)) {
                throw new NotFoundException();
            }
            note(caller, organization, "enrolment", enrolmentId);
        }
        return found.stream().map(this::view).toList();
    }

    /**
     * What waits for a decision; with {@code dueBy}, what has to be looked at again by that day.
     */
    @GetMapping("/external-evidence")
    @AllowRoles(Role.TRAINER)
    Page<ExternalView> list(
            @PathVariable UUID organizationId,
            @RequestParam(required = false) @Nullable LocalDate dueBy,
            PageRequest page,
            Caller caller) {
        var organization = new OrganizationId(organizationId);
        var range = new Range(page.offset(), page.size());
        var slice =
                dueBy == null
                        ? evidences.submitted(organization, range)
                        : evidences.dueBy(organization, dueBy, range);
        note(caller, organization, "organization", organizationId);
        return Page.of(slice.items(), page, slice.total()).map(this::view);
    }

    /** Decides, or decides again at the yearly look. */
    @PostMapping("/external-evidence/{externalEvidenceId}/reviews")
    @AllowRoles(Role.TRAINER)
    ExternalView review(
            @PathVariable UUID organizationId,
            @PathVariable UUID externalEvidenceId,
            @Valid @RequestBody ReviewRequest request,
            Caller caller) {
        return bringing.review(
                        new OrganizationId(organizationId),
                        externalEvidenceId,
                        caller.personId(),
                        request.accepted(),
                        request.reason(),
                        request.requirements(),
                        request.score())
                .map(this::view)
                .orElseThrow(NotFoundException::new);
    }

    @GetMapping("/external-evidence/{externalEvidenceId}/file")
    @AllowSignedIn
    void file(
            @PathVariable UUID organizationId,
            @PathVariable UUID externalEvidenceId,
            Caller caller,
            HttpServletResponse response)
            throws IOException {
        var organization = new OrganizationId(organizationId);
        var found =
                evidences
                        .find(organization, externalEvidenceId)
                        .filter(
                                it ->
                                        it.person().equals(caller.personId())
                                                || caller.has(organization, Role.TRAINER))
                        .orElseThrow(NotFoundException::new);
        if (!found.person().equals(caller.personId())) {
            note(caller, organization, "external-evidence", externalEvidenceId);
        }
        downloads.send(
                files.find(organization, found.certificate().fileId())
                        .orElseThrow(NotFoundException::new),
                response);
    }

    private ExternalView view(ExternalEvidence it) {
        return ExternalView.of(it, clock.now(it.organization()).day());
    }

    private void note(Caller caller, OrganizationId organization, String type, UUID id) {
        trail.note(AuditEntry.by(caller, "external-evidence.read").in(organization).on(type, id));
    }
}
