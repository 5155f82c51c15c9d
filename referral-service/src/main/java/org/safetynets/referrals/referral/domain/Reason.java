package org.safetynets.referrals.referral.domain;

/**
 * Why an organization paused or closed a referral. Only reasons of the organization itself may
 * leave it; whatever has to do with the partner is {@link #OTHER}, and that one does not.
 */
public enum Reason {
    NO_CAPACITY,
    WAITLIST,
    ADDITIONAL_ASSESSMENT_REQUIRED,
    SERVICE_NOT_OFFERED,
    OTHER;

    public boolean mayLeave() {
        return this != OTHER;
    }
}
