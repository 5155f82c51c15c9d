package org.safetynets.training.certification.domain;

/** What happened to a certification. */
public enum Change {
    ISSUED(Status.ACTIVE),
    SUSPENDED(Status.SUSPENDED),
    REINSTATED(Status.ACTIVE),
    EXPIRED(Status.EXPIRED),
    REVOKED(Status.REVOKED);

    private final Status leadsTo;

    Change(Status leadsTo) {
        this.leadsTo = leadsTo;
    }

    public Status leadsTo() {
        return leadsTo;
    }
}
