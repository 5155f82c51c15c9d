package org.safetynets.contracts;

import java.util.UUID;

/** A trainer has decided about somebody who asked for a seat in a cohort; why stays there. */
public record AdmissionDecidedV1(
        UUID admissionId,
        long version,
        UUID organizationId,
        UUID cohortId,
        UUID personId,
        Decision decision)
        implements Event {

    public enum Decision {
        /** They have a seat. */
        ADMITTED,
        /** They are admitted, and wait for a seat. */
        WAITLISTED,
        DECLINED
    }

    @Override
    public UUID aggregateId() {
        return admissionId;
    }
}
