package org.safetynets.referrals.counselor.domain;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A licence to counsel, as its holder states it.
 *
 * @param number as the body gave it
 * @param body who licences
 * @param country ISO 3166 code of where it holds
 * @param region the part of the country, where licences are of a part
 * @param expiresOn the last day on which it holds
 * @param evidence where a reviewer can see that it is so, for example an entry in a register
 */
public record Credential(
        String number,
        String body,
        String country,
        Optional<String> region,
        LocalDate expiresOn,
        String evidence) {

    /** Keeps the number out of logs. */
    @Override
    public String toString() {
        return "Credential[%s, until %s]".formatted(body, expiresOn);
    }
}
