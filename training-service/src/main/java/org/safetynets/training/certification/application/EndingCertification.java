package org.safetynets.training.certification.application;

import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.training.certification.domain.Certification;
import org.safetynets.training.certification.domain.CertificationId;
import org.safetynets.training.organization.application.OrganizationClock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Ends one certification by the clock. */
@Service
public class EndingCertification {

    private final CertificationLedger ledger;
    private final OrganizationClock clock;

    public EndingCertification(CertificationLedger ledger, OrganizationClock clock) {
        this.ledger = ledger;
        this.clock = clock;
    }

    /**
     * Reads it again, since it may have been revoked or ended since it was found.
     *
     * @return whether it ended
     */
    @Transactional
    public boolean end(OrganizationId organization, CertificationId id) {
        return ledger.find(organization, id)
                .flatMap((Certification it) -> it.expire(clock.now(organization)))
                .map(ledger::enter)
                .isPresent();
    }
}
