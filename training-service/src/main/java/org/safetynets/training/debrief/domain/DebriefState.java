package org.safetynets.training.debrief.domain;

/** Where a debrief stands; a missed one is still welcome. */
public enum DebriefState {
    DUE,
    MISSED,
    DONE,
    NOT_THERE
}
