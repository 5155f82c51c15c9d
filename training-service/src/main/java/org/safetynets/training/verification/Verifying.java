package org.safetynets.training.verification;

import java.util.Optional;
import org.safetynets.training.certificate.CertificateNames;
import org.safetynets.training.certification.domain.Certification;
import org.safetynets.training.certification.domain.Certifications;
import org.safetynets.training.certification.domain.VerificationCode;
import org.safetynets.training.organization.application.OrganizationClock;
import org.springframework.stereotype.Service;

/** Looks a code up as of today. */
@Service
class Verifying {

    private final Certifications certifications;
    private final OrganizationClock clock;
    private final CertificateNames names;

    Verifying(Certifications certifications, OrganizationClock clock, CertificateNames names) {
        this.certifications = certifications;
        this.clock = clock;
        this.names = names;
    }

    Optional<Verified> verify(String typed) {
        return VerificationCode.typed(typed).flatMap(certifications::withCode).map(this::asOfToday);
    }

    Verified asOfToday(Certification it) {
        var name = names.of(it.holder().person()).orElse(null);
        return Verified.of(it, clock.now(it.holder().organization()), name);
    }
}
