package org.safetynets.training.waiver.application;

import org.safetynets.training.certification.application.IssuingCertifications;
import org.safetynets.training.certification.application.RenewingCertifications;
import org.safetynets.training.certification.domain.CertificationResult;
import org.safetynets.training.certification.domain.Ruling;
import org.safetynets.training.organization.application.OrganizationClock;
import org.safetynets.training.waiver.domain.Decision;
import org.safetynets.training.waiver.domain.Waiver;
import org.springframework.stereotype.Component;

/** Certifies or renews as two people have decided. */
@Component
class CarryingOut {

    private final IssuingCertifications issuing;
    private final RenewingCertifications renewing;
    private final OrganizationClock clock;

    CarryingOut(
            IssuingCertifications issuing,
            RenewingCertifications renewing,
            OrganizationClock clock) {
        this.issuing = issuing;
        this.renewing = renewing;
        this.clock = clock;
    }

    CertificationResult carryOut(Waiver decided, Decision decision) {
        var organization = decided.place().organization();
        var request = decided.request();
        var former = decided.renewing();
        var ruling =
                new Ruling(
                        request.by(),
                        request.reason(),
                        clock.now(organization),
                        null,
                        decision.by());
        return former == null
                ? issuing.issueWaiving(organization, decided.enrolment(), request.unmet(), ruling)
                : renewing.renewWaiving(organization, former, request.unmet(), ruling);
    }
}
