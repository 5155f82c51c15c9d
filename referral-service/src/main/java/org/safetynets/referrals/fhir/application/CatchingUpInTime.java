package org.safetynets.referrals.fhir.application;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Catches up soon after the start, and again after whatever went wrong; else it only looks. */
@Component
class CatchingUpInTime {

    private static final int AT_ONCE = 200;

    private final CatchingUp catchingUp;

    CatchingUpInTime(CatchingUp catchingUp) {
        this.catchingUp = catchingUp;
    }

    @Scheduled(
            initialDelayString = "${nets.fhir.catch-up-after:PT10S}",
            fixedDelayString = "${nets.fhir.catch-up-every:PT5M}")
    void catchUp() {
        var more = true;
        while (more) {
            more = catchingUp.step(AT_ONCE);
        }
    }
}
