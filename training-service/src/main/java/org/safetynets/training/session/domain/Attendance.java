package org.safetynets.training.session.domain;

/** Whether somebody came; each of the three is kept as it was. */
public enum Attendance {
    ATTENDED,
    ABSENT,
    EXCUSED
}
