package org.safetynets.training.practice.domain;

/** Where a meeting stands. */
public enum MeetingStatus {
    SCHEDULED,
    STARTED,
    HELD,
    CANCELLED
}
