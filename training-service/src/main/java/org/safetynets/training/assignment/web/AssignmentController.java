package org.safetynets.training.assignment.web;

import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safetynets.platform.Ids;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.problems.NotFoundException;
import org.safetynets.platform.security.AllowRoles;
import org.safetynets.platform.security.AllowSignedIn;
import org.safetynets.platform.security.Caller;
import org.safetynets.platform.security.Role;
import org.safetynets.platform.web.Etags;
import org.safetynets.training.assignment.application.SettingAssignments;
import org.safetynets.training.assignment.domain.Assignments;
import org.safetynets.training.cohort.domain.CohortId;
import org.safetynets.training.enrolment.application.CohortReaders;
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

/** Assignments of a cohort. */
@RestController
@RequestMapping("/api/training/organizations/{organizationId}")
class AssignmentController {

    private final SettingAssignments setting;
    private final Assignments assignments;
    private final CohortReaders readers;

    AssignmentController(
            SettingAssignments setting, Assignments assignments, CohortReaders readers) {
        this.setting = setting;
        this.assignments = assignments;
        this.readers = readers;
    }

    @PostMapping("/cohorts/{cohortId}/assignments")
    @ResponseStatus(HttpStatus.CREATED)
    @AllowRoles(Role.TRAINER)
    AssignmentView set(
            @PathVariable UUID organizationId,
            @PathVariable UUID cohortId,
            @Valid @RequestBody AssignmentRequest request,
            Caller caller) {
        var organization = new OrganizationId(organizationId);
        return setting.set(
                        organization,
                        new CohortId(cohortId),
                        () ->
                                request.assignment(
                                        Ids.next(), organization, cohortId, caller.personId(), 1))
                .map(AssignmentView::of)
                .orElseThrow(NotFoundException::new);
    }

    @GetMapping("/cohorts/{cohortId}/assignments")
    @AllowSignedIn
    List<AssignmentView> list(
            @PathVariable UUID organizationId, @PathVariable UUID cohortId, Caller caller) {
        var organization = new OrganizationId(organizationId);
        var cohort = readers.require(organization, new CohortId(cohortId), caller);
        return assignments.of(organization, cohort.id()).stream().map(AssignmentView::of).toList();
    }

    @PutMapping("/assignments/{assignmentId}")
    @AllowRoles(Role.TRAINER)
    ResponseEntity<AssignmentView> change(
            @PathVariable UUID organizationId,
            @PathVariable UUID assignmentId,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody AssignmentRequest request,
            Caller caller) {
        var changed =
                setting.change(
                                new OrganizationId(organizationId),
                                assignmentId,
                                it -> {
                                    Etags.requireMatch(ifMatch, it.version());
                                    return request.assignment(
                                            it.id(),
                                            it.organizationId(),
                                            it.cohortId(),
                                            caller.personId(),
                                            it.version() + 1);
                                })
                        .orElseThrow(NotFoundException::new);
        return ResponseEntity.ok()
                .eTag(Etags.of(changed.version()))
                .body(AssignmentView.of(changed));
    }
}
