package org.safetynets.training.practice.domain;

/** Where a group stands. */
public enum GroupStatus {
    DRAFT,
    OPEN,
    PAUSED,
    CLOSED
}
