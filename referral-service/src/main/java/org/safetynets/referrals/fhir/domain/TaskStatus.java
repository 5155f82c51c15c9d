package org.safetynets.referrals.fhir.domain;

import java.util.Set;

/** Where the task of fulfilling a referral stands, in FHIR's words. */
public enum TaskStatus {
    REQUESTED,
    RECEIVED,
    ACCEPTED,
    ON_HOLD,
    IN_PROGRESS,
    COMPLETED,
    REJECTED,
    FAILED,
    CANCELLED;

    private static final Set<TaskStatus> OVER = Set.of(COMPLETED, REJECTED, FAILED, CANCELLED);

    public boolean isOver() {
        return OVER.contains(this);
    }

    /** Whether whoever ends or pauses it so has to say why. */
    public boolean needsReason() {
        return this == ON_HOLD || this == REJECTED || this == FAILED || this == CANCELLED;
    }

    /** What the organization may make of it next; the rest of the life cycle is not its own. */
    Set<TaskStatus> nextByOrganization() {
        return switch (this) {
            case REQUESTED -> Set.of(RECEIVED, ACCEPTED, REJECTED);
            case RECEIVED -> Set.of(ACCEPTED, REJECTED);
            case ACCEPTED -> Set.of(IN_PROGRESS, ON_HOLD, REJECTED, FAILED);
            case ON_HOLD -> Set.of(ACCEPTED, IN_PROGRESS, REJECTED, FAILED);
            case IN_PROGRESS -> Set.of(COMPLETED, ON_HOLD, FAILED);
            case COMPLETED, REJECTED, FAILED, CANCELLED -> Set.of();
        };
    }
}
