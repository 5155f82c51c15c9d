package org.safetynets.training.supervision.domain;

/** What sort of talk. */
public enum SessionKind {
    ALONE,
    GROUP,
    AFTER_INCIDENT
}
