package org.safetynets.training.certification.application;

import java.util.Optional;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.training.certification.domain.BridgeEvents;
import org.safetynets.training.certification.domain.BridgeStep;
import org.safetynets.training.certification.domain.Certification;
import org.safetynets.training.certification.domain.CertificationId;
import org.safetynets.training.certification.domain.Certifications;
import org.safetynets.training.organization.application.OrganizationClock;
import org.safetynets.training.shared.domain.Moment;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Does for one certification what is due on its way to a newer version of its standard. */
@Service
public class BridgingCertification {

    private final Certifications certifications;
    private final CertificationLedger ledger;
    private final Candidates candidates;
    private final BridgeEvents events;
    private final OrganizationClock clock;

    public BridgingCertification(
            Certifications certifications,
            CertificationLedger ledger,
            Candidates candidates,
            BridgeEvents events,
            OrganizationClock clock) {
        this.certifications = certifications;
        this.ledger = ledger;
        this.candidates = candidates;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Reads it again, since it may have been ruled on, renewed or told of since it was found.
     *
     * @return whether something was due
     */
    @Transactional
    public boolean step(OrganizationId organization, CertificationId id) {
        var now = clock.now(organization);
        var due = certifications.find(organization, id).flatMap(it -> next(it, now));
        due.ifPresent(it -> keep(it, now));
        return due.isPresent();
    }

    private Optional<BridgeStep> next(Certification it, Moment now) {
        return candidates.crossing(it, now.day()).flatMap(crossing -> it.bridge(crossing, now));
    }

    private void keep(BridgeStep step, Moment now) {
        switch (step) {
            case BridgeStep.Crossed(var certification) -> certifications.save(certification);
            case BridgeStep.Told told -> {
                certifications.save(told.certification());
                events.tell(told);
            }
            case BridgeStep.Ruled(var changed) -> ledger.endFormer(ledger.enter(changed), now);
        }
    }
}
