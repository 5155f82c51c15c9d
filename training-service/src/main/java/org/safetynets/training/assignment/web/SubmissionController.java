package org.safetynets.training.assignment.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
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
import org.safetynets.training.assignment.application.HandingIn;
import org.safetynets.training.assignment.domain.Assignments;
import org.safetynets.training.assignment.domain.Submission;
import org.safetynets.training.file.domain.StoredFiles;
import org.safetynets.training.file.web.Downloads;
import org.safetynets.training.shared.domain.Range;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Handing in and marking: seen by the candidate and by trainers. */
@RestController
@RequestMapping("/api/training/organizations/{organizationId}")
class SubmissionController {

    private final HandingIn handingIn;
    private final Assignments assignments;
    private final StoredFiles files;
    private final Downloads downloads;
    private final AuditTrail trail;

    SubmissionController(
            HandingIn handingIn,
            Assignments assignments,
            StoredFiles files,
            Downloads downloads,
            AuditTrail trail) {
        this.handingIn = handingIn;
        this.assignments = assignments;
        this.files = files;
        this.downloads = downloads;
        this.trail = trail;
    }

    @PostMapping("/assignments/{assignmentId}/submissions")
    @ResponseStatus(HttpStatus.CREATED)
    @AllowSignedIn
    SubmissionView submit(
            @PathVariable UUID organizationId,
            @PathVariable UUID assignmentId,
            @Valid @RequestBody SubmissionRequest request,
            Caller caller) {
        request.requireSomething();
        return assignments
                .find(new OrganizationId(organizationId), assignmentId)
                .flatMap(
                        it ->
                                handingIn.submit(
                                        it, caller.personId(), request.text(), request.fileId()))
                .map(SubmissionView::of)
                .orElseThrow(NotFoundException::new);
    }

    @GetMapping("/assignments/{assignmentId}/my-submissions")
    @AllowSignedIn
    List<SubmissionView> mine(
            @PathVariable UUID organizationId, @PathVariable UUID assignmentId, Caller caller) {
        return assignments
                .of(new OrganizationId(organizationId), assignmentId, caller.personId())
                .stream()
                .map(SubmissionView::of)
                .toList();
    }

    @GetMapping("/assignments/{assignmentId}/submissions")
    @AllowRoles(Role.TRAINER)
    Page<SubmissionView> list(
            @PathVariable UUID organizationId,
            @PathVariable UUID assignmentId,
            PageRequest page,
            Caller caller) {
        var organization = new OrganizationId(organizationId);
        var slice =
                assignments.of(organization, assignmentId, new Range(page.offset(), page.size()));
        trail.note(
                AuditEntry.by(caller, "submissions.read")
                        .in(organization)
                        .on("assignment", assignmentId));
        return Page.of(slice.items(), page, slice.total()).map(SubmissionView::of);
    }

    @PostMapping("/submissions/{submissionId}/mark")
    @AllowRoles(Role.TRAINER)
    SubmissionView mark(
            @PathVariable UUID organizationId,
            @PathVariable UUID submissionId,
            @Valid @RequestBody MarkingRequest request,
            Caller caller) {
        return handingIn
                .mark(
                        new OrganizationId(organizationId),
                        submissionId,
                        request.result(),
                        request.score(),
                        request.feedback(),
                        caller.personId())
                .map(SubmissionView::of)
                .orElseThrow(NotFoundException::new);
    }

    @GetMapping("/submissions/{submissionId}/file")
    @AllowSignedIn
    void file(
            @PathVariable UUID organizationId,
            @PathVariable UUID submissionId,
            Caller caller,
            HttpServletResponse response)
            throws IOException {
        var organization = new OrganizationId(organizationId);
        var submission = visible(organization, submissionId, caller);
        var file =
                Optional.ofNullable(submission.fileId())
                        .flatMap(it -> files.find(organization, it))
                        .orElseThrow(NotFoundException::new);
        downloads.send(file, response);
    }

    private Submission visible(OrganizationId organization, UUID id, Caller caller) {
        var found = assignments.submission(organization, id).orElseThrow(NotFoundException::new);
        if (found.person().equals(caller.personId())) {
            return found;
        }
        if (!caller.has(organization, Role.TRAINER)) {
            throw new NotFoundException();
        }
        trail.note(
                AuditEntry.by(caller, "submission-file.read")
                        .in(organization)
                        .on("submission", id)
                        .about(found.person()));
        return found;
    }
}
