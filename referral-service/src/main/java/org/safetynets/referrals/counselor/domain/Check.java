package org.safetynets.referrals.counselor.domain;

import java.time.LocalDate;

/**
 * That somebody looked at the credentials.
 *
 * @param on when
 * @param recheckOn the last day on which it holds
 */
public record Check(LocalDate on, LocalDate recheckOn) {

    /** Whether it still holds, whatever the clock has told others of. */
    public boolean holds(LocalDate today) {
        return !today.isAfter(recheckOn);
    }
}
