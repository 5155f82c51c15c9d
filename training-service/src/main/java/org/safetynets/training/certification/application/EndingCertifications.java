package org.safetynets.training.certification.application;

import java.util.List;
import java.util.Optional;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.training.certification.domain.CertificationId;
import org.safetynets.training.certification.domain.Certifications;
import org.safetynets.training.organization.application.OrganizationClock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Ends several certifications of an organization by the clock: all that are over, or none. */
@Service
public class EndingCertifications {

    private final Certifications certifications;
    private final CertificationLedger ledger;
    private final OrganizationClock clock;

    public EndingCertifications(
            Certifications certifications, CertificationLedger ledger, OrganizationClock clock) {
        this.certifications = certifications;
        this.ledger = ledger;
        this.clock = clock;
    }

    /**
     * Reads them again, since some may have been revoked, renewed or ended since they were found.
     *
     * @return how many ended
     */
    @Transactional
    public int end(OrganizationId organization, List<CertificationId> ids) {
        var now = clock.now(organization);
        var ended =
                certifications.withoutReasons(organization, ids).stream()
                        .map(it -> it.expire(now))
                        .flatMap(Optional::stream)
                        .toList();
        ledger.enterAll(ended);
        return ended.size();
    }
}
