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
 * @param graceThrough last day on which what is open already may still meet on it; nothing opens
 *     after {@code through}
 */
public record Certification(
        UUID id,
        long version,
        boolean inForce,
        boolean leads,
        Set<PurposeCode> purposes,
        LocalDate from,
        LocalDate through,
        LocalDate graceThrough) {

    /** One without grace: its last day is the end. */
    public Certification(
            UUID id,
            long version,
            boolean inForce,
            boolean leads,
            Set<PurposeCode> purposes,
            LocalDate from,
            LocalDate through) {
        this(id, version, inForce, leads, purposes, from, through, through);
    }

    /** Whether it lets its holder lead for the purpose on some day. */
    boolean allows(PurposeCode purpose) {
        return inForce && leads && purposes.contains(purpose);
    }

    boolean coversDay(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(graceThrough);
    }

    /** Whether something new may begin on it that day. */
    boolean opensOn(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(through);
    }
}
