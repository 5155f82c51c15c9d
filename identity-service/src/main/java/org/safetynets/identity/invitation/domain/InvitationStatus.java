package org.safetynets.identity.invitation.domain;

/** Whether an invitation can still be used. */
public enum InvitationStatus {
    OPEN,
    ACCEPTED,
    REVOKED,
    EXPIRED
}
