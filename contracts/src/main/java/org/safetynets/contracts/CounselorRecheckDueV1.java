package org.safetynets.contracts;

import java.time.LocalDate;
import java.util.UUID;

/**
 * The check of a counselor's credentials soon holds no longer; told once for each of 30 and 7 days.
 *
 * @param counselorId of the application: one person has one in each organization
 * @param daysLeft which of them this is; the clock may have passed it by some days already
 * @param recheckOn the last day on which the check holds
 */
public record CounselorRecheckDueV1(
        UUID counselorId,
        long version,
        UUID organizationId,
        UUID personId,
        int daysLeft,
        LocalDate recheckOn)
        implements Event {

    @Override
    public UUID aggregateId() {
        return counselorId;
    }
}
