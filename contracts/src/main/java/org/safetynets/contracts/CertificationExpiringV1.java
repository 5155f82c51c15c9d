package org.safetynets.contracts;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A certification ends soon and nothing renews it yet; told once for each of 90, 60, 30 and 7 days.
 *
 * @param daysLeft which of them this is; the clock may have passed it by some days already
 * @param standardCode for example {@code BTPF}
 * @param level for example {@code facilitator}
 * @param through last day it covers
 */
public record CertificationExpiringV1(
        UUID certificationId,
        long version,
        UUID organizationId,
        UUID personId,
        int daysLeft,
        String standardCode,
        String level,
        LocalDate through)
        implements Event {

    @Override
    public UUID aggregateId() {
        return certificationId;
    }
}
