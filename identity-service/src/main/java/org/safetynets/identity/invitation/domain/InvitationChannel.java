package org.safetynets.identity.invitation.domain;

/** How an invitation reaches whom it is for. */
public enum InvitationChannel {
    EMAIL,
    /** Handed over on paper, by whoever issued it. */
    CODE
}
