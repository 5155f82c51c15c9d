package org.safetynets.groups.certification.domain;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.safetynets.groups.purpose.domain.PurposeCode;

/**
 * A certification as training-service last told it.
 *
 * @param inForce issued and neither suspended, expired nor revoked
 * @param leads its level allows leading alone; a co-facilitator's does not
 * @param from first day it covers
 * @param through last day it covers
 */
public record Certification(
        UUID id,
        long version,
        boolean inForce,
        boolean leads,
        Set<PurposeCode> purposes,
        LocalDate from,
        LocalDate through) {

    /** Whether it lets its holder lead for the purpose on some day. */
    boolean allows(PurposeCode purpose) {
        return inForce && leads && purposes.contains(purpose);
    }

    boolean coversDay(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(through);
    }
}
