package org.safetynets.training.certification.messaging;

import org.safetynets.contracts.WireEnums;
import org.safetynets.platform.audit.AuditEntry;
import org.safetynets.platform.audit.AuditTrail;
import org.safetynets.training.certification.domain.CertificationResult.Changed;
import org.springframework.stereotype.Component;

/** Notes who decided about a certification; why stays in its history. The clock is nobody. */
@Component
class CertificationAudit {

    private final AuditTrail trail;

    CertificationAudit(AuditTrail trail) {
        this.trail = trail;
    }

    void note(Changed changed) {
        var certification = changed.certification();
        var by = certification.standing().history().getLast().by();
        if (by != null) {
            trail.note(
                    AuditEntry.by(by, "certification." + WireEnums.wire(changed.change()))
                            .in(certification.holder().organization())
                            .on("certification", certification.id().value())
                            .about(certification.holder().person()));
        }
    }
}
