package org.safetynets.training.certification.web;

import jakarta.validation.Valid;
import java.util.UUID;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.problems.NotFoundException;
import org.safetynets.platform.security.AllowRoles;
import org.safetynets.platform.security.AllowSignedIn;
import org.safetynets.platform.security.Caller;
import org.safetynets.platform.security.Role;
import org.safetynets.platform.security.StepUp;
import org.safetynets.training.certification.application.RuleOnCertification;
import org.safetynets.training.certification.application.RulingOnCertifications;
import org.safetynets.training.certification.domain.CertificationId;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Appeals against revocations. One is upheld by reinstating the certification. */
@RestController
@RequestMapping(
        "/api/training/organizations/{organizationId}/certifications/{certificationId}/appeal")
class AppealController {

    private final RulingOnCertifications ruling;

    AppealController(RulingOnCertifications ruling) {
        this.ruling = ruling;
    }

    /** By its holder alone, within 30 days of the revocation. */
    @PostMapping
    @AllowSignedIn
    CertificationView appeal(
            @PathVariable UUID organizationId,
            @PathVariable UUID certificationId,
            @Valid @RequestBody AppealRequest request,
            Caller caller) {
        return ruling.appeal(command(organizationId, certificationId, request, caller))
                .map(Answers::of)
                .orElseThrow(NotFoundException::new);
    }

    /** The revocation stands, for a reason that its holder reads. */
    @PostMapping("/reject")
    @AllowRoles(Role.TRAINER)
    @StepUp
    CertificationView reject(
            @PathVariable UUID organizationId,
            @PathVariable UUID certificationId,
            @Valid @RequestBody AppealRequest request,
            Caller caller) {
        return ruling.rejectAppeal(command(organizationId, certificationId, request, caller))
                .map(Answers::of)
                .orElseThrow(NotFoundException::new);
    }

    private static RuleOnCertification command(
            UUID organizationId, UUID certificationId, AppealRequest request, Caller caller) {
        return new RuleOnCertification(
                new OrganizationId(organizationId),
                new CertificationId(certificationId),
                caller.personId(),
                request.reason(),
                null);
    }
}
