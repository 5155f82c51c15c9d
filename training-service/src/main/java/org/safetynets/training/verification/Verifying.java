package org.safetynets.training.verification;

import java.util.Optional;
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

    Verifying(Certifications certifications, OrganizationClock clock) {
        this.certifications = certifications;
        this.clock = clock;
    }

    Optional<Verified> verify(String typed) {
        return VerificationCode.typed(typed).flatMap(certifications::withCode).map(this::asOfToday);
    }

    private Verified asOfToday(Certification it) {
        return Verified.of(it, clock.now(it.holder().organization()));
    }
}
