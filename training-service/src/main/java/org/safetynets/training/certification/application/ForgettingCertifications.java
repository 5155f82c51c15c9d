package org.safetynets.training.certification.application;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.safetynets.training.certification.domain.Certifications;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Removes what was kept of erased people's certifications once its last day is over everywhere.
 *
 * <p>Several instances may do it at once: what is gone is gone.
 */
@Component
public class ForgettingCertifications {

    private final Certifications certifications;
    private final Clock clock;

    public ForgettingCertifications(Certifications certifications, Clock clock) {
        this.certifications = certifications;
        this.clock = clock;
    }

    /** How many went. */
    @Scheduled(
            initialDelayString = "${training.expiry.every}",
            fixedDelayString = "${training.expiry.every}")
    @Transactional
    public long forget() {
        return certifications.removeNobodysBefore(
                LocalDate.ofInstant(clock.instant(), ZoneOffset.MIN));
    }
}
