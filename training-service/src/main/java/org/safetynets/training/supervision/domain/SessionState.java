package org.safetynets.training.supervision.domain;

/** Where a session stands. */
public enum SessionState {
    PLANNED,
    HELD,
    MISSED,
    CANCELLED
}
