package org.safetynets.identity.erasure.domain;

/** How far an erasure is. */
public enum ErasureStatus {
    /** Written down and told; no service has answered yet. */
    REQUESTED,
    /** Some services have answered. */
    UNDER_WAY,
    /** All have, and the account is gone. */
    COMPLETED,
    /** The deadline passed first: somebody has to look. */
    OVERDUE
}
