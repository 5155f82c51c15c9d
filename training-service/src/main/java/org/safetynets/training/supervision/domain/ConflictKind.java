package org.safetynets.training.supervision.domain;

/** Why two people must not supervise each other. */
public enum ConflictKind {
    RELATIVES,
    BUSINESS_PARTNERS
}
