package org.safetynets.training.certification.application;

import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.training.certification.domain.CertificationId;
import org.safetynets.training.certification.domain.CertificationWarnings;
import org.safetynets.training.certification.domain.Certifications;
import org.safetynets.training.organization.application.OrganizationClock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells of one certification that it ends soon, and remembers it. */
@Service
public class WarningOfEnds {

    private final Certifications certifications;
    private final CertificationWarnings warnings;
    private final OrganizationClock clock;

    public WarningOfEnds(
            Certifications certifications,
            CertificationWarnings warnings,
            OrganizationClock clock) {
        this.certifications = certifications;
        this.warnings = warnings;
        this.clock = clock;
    }

    /**
     * Reads it again, since it may have been renewed, ended or told of since it was found.
     *
     * @return whether it was told of
     */
    @Transactional
    public boolean warn(OrganizationId organization, CertificationId id) {
        var due =
                certifications
                        .find(organization, id)
                        .flatMap(it -> it.warn(clock.now(organization)));
        due.ifPresent(
                it -> {
                    certifications.save(it.certification());
                    warnings.tell(it);
                });
        return due.isPresent();
    }
}
