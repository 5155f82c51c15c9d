package org.safetynets.training.certification.domain;

/** What happened to a certification. */
public enum Change {
    ISSUED(Status.ACTIVE),
    /** It covers further purposes from now on. */
    ENDORSED(Status.ACTIVE),
    /** Another one was issued to follow it; it counts until its own last day. */
    RENEWED(Status.ACTIVE),
    SUSPENDED(Status.SUSPENDED),
    REINSTATED(Status.ACTIVE),
    EXPIRED(Status.EXPIRED),
    REVOKED(Status.REVOKED),
    /** Its holder asks that the revocation be looked at again. */
    APPEALED(Status.REVOKED),
    /** Somebody else has looked at it again: the revocation stands. */
    APPEAL_REJECTED(Status.REVOKED);

    private final Status leadsTo;

    Change(Status leadsTo) {
        this.leadsTo = leadsTo;
    }

    public Status leadsTo() {
        return leadsTo;
    }
}
