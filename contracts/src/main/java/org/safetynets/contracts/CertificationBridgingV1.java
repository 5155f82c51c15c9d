package org.safetynets.contracts;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A certification is to an earlier version than the newest major one, and what that one adds is not
 * shown yet; told once for each of 90, 60, 30 and 7 days. After the last day it is suspended until
 * it is shown.
 *
 * @param daysLeft which of them this is; the clock may have passed it by some days already
 * @param standardCode for example {@code BTPF}
 * @param bridgeTo the newer version, for example {@code 2.0.0}
 * @param dueOn the last day without
 */
public record CertificationBridgingV1(
        UUID certificationId,
        long version,
        UUID organizationId,
        UUID personId,
        int daysLeft,
        String standardCode,
        String bridgeTo,
        LocalDate dueOn)
        implements Event {

    @Override
    public UUID aggregateId() {
        return certificationId;
    }
}
