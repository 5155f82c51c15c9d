package org.safetynets.training.assignment.domain;

/** What a trainer says of a submission. */
public enum MarkResult {
    ACCEPTED,
    /** To be done again. */
    AGAIN
}
