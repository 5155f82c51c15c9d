package org.safetynets.groups.meetings.domain;

/** Where a meeting is in its life. */
public enum MeetingStatus {
    SCHEDULED,
    STARTED,
    HELD,
    CANCELLED
}
