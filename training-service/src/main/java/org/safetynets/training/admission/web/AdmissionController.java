package org.safetynets.training.admission.web;

import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safetynets.platform.audit.AuditEntry;
import org.safetynets.platform.audit.AuditTrail;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.problems.NotFoundException;
import org.safetynets.platform.security.AllowRoles;
import org.safetynets.platform.security.Caller;
import org.safetynets.platform.security.Role;
import org.safetynets.platform.web.Page;
import org.safetynets.platform.web.PageRequest;
import org.safetynets.training.admission.application.Admitting;
import org.safetynets.training.admission.application.AskingForSeats;
import org.safetynets.training.admission.domain.AdmissionStatus;
import org.safetynets.training.admission.domain.Admissions;
import org.safetynets.training.cohort.domain.CohortId;
import org.safetynets.training.shared.domain.Range;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Asking for a seat in a cohort, and a trainer's answer. */
@RestController
@RequestMapping("/api/training/organizations/{organizationId}")
class AdmissionController {

    private final AskingForSeats asking;
    private final Admitting admitting;
    private final Admissions admissions;
    private final AdmissionViews views;
    private final AuditTrail trail;

    AdmissionController(
            AskingForSeats asking,
            Admitting admitting,
            Admissions admissions,
            AdmissionViews views,
            AuditTrail trail) {
        this.asking = asking;
        this.admitting = admitting;
        this.admissions = admissions;
        this.views = views;
        this.trail = trail;
    }

    /** What the standard asks before somebody begins. */
    @GetMapping("/cohorts/{cohortId}/readiness")
    @AllowRoles
    List<AdmissionView.Missing> questions(
            @PathVariable UUID organizationId, @PathVariable UUID cohortId) {
        return views.questions(new OrganizationId(organizationId), new CohortId(cohortId));
    }

    @PostMapping("/cohorts/{cohortId}/admissions")
    @ResponseStatus(HttpStatus.CREATED)
    @AllowRoles
    AdmissionView ask(
            @PathVariable UUID organizationId,
            @PathVariable UUID cohortId,
            @Valid @RequestBody AskRequest request,
            Caller caller) {
        return asking.ask(
                        new OrganizationId(organizationId),
                        new CohortId(cohortId),
                        caller.personId(),
                        request.toDomain())
                .map(views::of)
                .orElseThrow(NotFoundException::new);
    }

    @GetMapping("/cohorts/{cohortId}/admissions")
    @AllowRoles(Role.TRAINER)
    Page<AdmissionView> list(
            @PathVariable UUID organizationId,
            @PathVariable UUID cohortId,
            @RequestParam(required = false) @Nullable AdmissionStatus status,
            PageRequest page,
            Caller caller) {
        var organization = new OrganizationId(organizationId);
        var slice =
                admissions.of(
                        organization,
                        new CohortId(cohortId),
                        status,
                        new Range(page.offset(), page.size()));
        trail.note(
                AuditEntry.by(caller, "admissions.read").in(organization).on("cohort", cohortId));
        return Page.of(slice.items(), page, slice.total()).map(views::of);
    }

    @PostMapping("/admissions/{admissionId}/admit")
    @AllowRoles(Role.TRAINER)
    AdmissionView admit(
            @PathVariable UUID organizationId,
            @PathVariable UUID admissionId,
            @Valid @RequestBody AdmitRequest request,
            Caller caller) {
        return admitting
                .admit(
                        new OrganizationId(organizationId),
                        admissionId,
                        caller.personId(),
                        request.reason(),
                        request.signs())
                .map(views::of)
                .orElseThrow(NotFoundException::new);
    }

    @PostMapping("/admissions/{admissionId}/decline")
    @AllowRoles(Role.TRAINER)
    AdmissionView decline(
            @PathVariable UUID organizationId,
            @PathVariable UUID admissionId,
            @Valid @RequestBody DeclineRequest request,
            Caller caller) {
        return admitting
                .decline(
                        new OrganizationId(organizationId),
                        admissionId,
                        caller.personId(),
                        request.reason())
                .map(views::of)
                .orElseThrow(NotFoundException::new);
    }

    /** By whoever asked, while nobody has answered. */
    @DeleteMapping("/admissions/{admissionId}")
    @AllowRoles
    AdmissionView takeBack(
            @PathVariable UUID organizationId, @PathVariable UUID admissionId, Caller caller) {
        return asking.takeBack(new OrganizationId(organizationId), admissionId, caller.personId())
                .map(views::of)
                .orElseThrow(NotFoundException::new);
    }
}
