package org.safetynets.training.observation.domain;

/** Whether a meeting was one of a group, or played for practice. */
public enum MeetingKind {
    REAL,
    SIMULATED
}
