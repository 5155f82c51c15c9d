package org.safetynets.groups.meetings.domain;

/** Whether a member came; each is stored, so that silence is never taken for absence. */
public enum AttendanceStatus {
    ATTENDED,
    ABSENT,
    EXCUSED
}
