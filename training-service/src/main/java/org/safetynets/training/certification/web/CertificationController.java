package org.safetynets.training.certification.web;

import jakarta.validation.Valid;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safetynets.platform.audit.AuditEntry;
import org.safetynets.platform.audit.AuditTrail;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.platform.problems.NotFoundException;
import org.safetynets.platform.security.AllowRoles;
import org.safetynets.platform.security.Caller;
import org.safetynets.platform.security.Role;
import org.safetynets.platform.security.StepUp;
import org.safetynets.platform.web.Page;
import org.safetynets.platform.web.PageRequest;
import org.safetynets.training.certification.application.IssueCertification;
import org.safetynets.training.certification.application.IssuingCertifications;
import org.safetynets.training.certification.domain.CertificationId;
import org.safetynets.training.certification.domain.Certifications;
import org.safetynets.training.enrolment.domain.EnrolmentId;
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

/** Issuing certifications, and reading those of an organization. */
@RestController
@RequestMapping("/api/training/organizations/{organizationId}/certifications")
class CertificationController {

    private final IssuingCertifications issuing;
    private final Certifications certifications;
    private final AuditTrail trail;

    CertificationController(
            IssuingCertifications issuing, Certifications certifications, AuditTrail trail) {
        this.issuing = issuing;
        this.certifications = certifications;
        this.trail = trail;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @AllowRoles(Role.TRAINER)
    @StepUp
    CertificationView issue(
            @PathVariable UUID organizationId,
            @Valid @RequestBody IssueRequest request,
            Caller caller) {
        var command =
                new IssueCertification(
                        new OrganizationId(organizationId),
                        new EnrolmentId(request.enrolmentId()),
                        caller.personId());
        return issuing.issue(command).map(Answers::of).orElseThrow(NotFoundException::new);
    }

    @GetMapping
    @AllowRoles({Role.TRAINER, Role.COORDINATOR, Role.SUPERVISOR})
    Page<CertificationView> list(
            @PathVariable UUID organizationId,
            @RequestParam(required = false) @Nullable UUID personId,
            PageRequest page,
            Caller caller) {
        var organization = new OrganizationId(organizationId);
        var read =
                AuditEntry.by(caller, "certifications.read")
                        .in(organization)
                        .on("organization", organization);
        trail.note(personId == null ? read : read.about(new PersonId(personId)));
        var slice =
                certifications.of(
                        organization,
                        Optional.ofNullable(personId).map(PersonId::new),
                        new Range(page.offset(), page.size()));
        return Page.of(slice.items(), page, slice.total()).map(CertificationView::of);
    }

    @GetMapping("/{certificationId}")
    @AllowRoles({Role.TRAINER, Role.COORDINATOR, Role.SUPERVISOR})
    CertificationView get(@PathVariable UUID organizationId, @PathVariable UUID certificationId) {
        return certifications
                .find(new OrganizationId(organizationId), new CertificationId(certificationId))
                .map(CertificationView::of)
                .orElseThrow(NotFoundException::new);
    }
}
