package org.safetynets.groups.meetings.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safetynets.groups.meetings.domain.Attendance;
import org.safetynets.groups.meetings.domain.AttendanceStatus;
import org.safetynets.groups.meetings.domain.Meeting;
import org.safetynets.groups.meetings.domain.MeetingStatus;

/** A meeting as the ones who run the group see it. */
record MeetingResponse(
        UUID meetingId,
        UUID groupId,
        Instant startsAt,
        Instant endsAt,
        MeetingStatus status,
        @Nullable UUID facilitator,
        List<Entry> attendance,
        long version) {

    record Entry(UUID personId, String pseudonym, AttendanceStatus status) {
        static Entry of(Attendance it) {
            return new Entry(it.personId().value(), it.pseudonym(), it.status());
        }
    }

    static MeetingResponse of(Meeting it) {
        var facilitator = it.facilitator();
        return new MeetingResponse(
                it.id().value(),
                it.groupId().value(),
                it.startsAt(),
                it.endsAt(),
                it.status(),
                facilitator == null ? null : facilitator.value(),
                it.attendance().stream().map(Entry::of).toList(),
                it.version());
    }
}
