package org.safetynets.referrals.counselor.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.safetynets.platform.kernel.PersonId;

/**
 * Somebody of the organization wants to decide about a counselor.
 *
 * @param recheckOn the last day on which a check shall hold; as late as may be when left out
 * @param today the day it is decided on
 */
public record Review(
        Decision.Act act,
        PersonId by,
        String reason,
        Optional<LocalDate> recheckOn,
        LocalDate today,
        Instant at) {

    Decision decision() {
        return new Decision(act, by, at, reason);
    }
}
