package org.safetynets.groups.meetings.domain;

import org.safetynets.platform.kernel.Refusal;

/** What became of an attempt to change a meeting. */
public sealed interface MeetingResult {

    record MeetingChanged(Meeting meeting, Change change) implements MeetingResult {}

    record NotChanged(Refusal reason) implements MeetingResult {}

    /** What happened to a meeting. */
    enum Change {
        SCHEDULED,
        MOVED,
        STARTED,
        ATTENDANCE_RECORDED,
        HELD,
        CANCELLED
    }
}
