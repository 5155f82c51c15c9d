package org.safetynets.referrals.fhir.domain;

/**
 * Why a task was paused or ended. Only reasons of the organization itself may leave; whatever has
 * to do with the partner is {@link #OTHER}, and that one does not.
 */
public enum Reason {
    NO_CAPACITY,
    WAITLIST,
    ADDITIONAL_ASSESSMENT_REQUIRED,
    SERVICE_NOT_OFFERED,
    OTHER;

    boolean mayLeave() {
        return this != OTHER;
    }
}
