package org.safetynets.training.certification.domain;

/** Whether a certification counts; only an active one does. */
public enum Status {
    ACTIVE,
    SUSPENDED,
    EXPIRED,
    REVOKED
}
