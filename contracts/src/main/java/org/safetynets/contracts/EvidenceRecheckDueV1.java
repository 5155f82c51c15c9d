package org.safetynets.contracts;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A certificate from elsewhere has to be looked at again, or it stops to count; told once for each
 * of 30 and 7 days.
 *
 * @param personId whose it is
 * @param dueOn the last day on which it counts without another look
 */
public record EvidenceRecheckDueV1(
        UUID evidenceId,
        long version,
        UUID organizationId,
        UUID personId,
        int daysLeft,
        LocalDate dueOn)
        implements Event {

    @Override
    public UUID aggregateId() {
        return evidenceId;
    }
}
