package org.safetynets.groups.meetings.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safetynets.groups.meetings.domain.Attendance;
import org.safetynets.groups.meetings.domain.AttendanceStatus;
import org.safetynets.groups.meetings.domain.CancelReason;
import org.safetynets.groups.meetings.domain.Meeting;
import org.safetynets.groups.meetings.domain.MeetingStatus;
import org.safetynets.platform.kernel.PersonId;

/**
 * A meeting as the ones who run the group see it.
 *
 * @param occurrence the day of the plan it stands for; null for one besides the plan
 */
record MeetingResponse(
        UUID meetingId,
        UUID groupId,
        Instant startsAt,
        Instant endsAt,
        MeetingStatus status,
        @Nullable UUID facilitator,
        @Nullable UUID substitute,
        @Nullable LocalDate occurrence,
        @Nullable CancelReason reason,
        List<Entry> attendance,
        long version) {

    record Entry(UUID personId, String pseudonym, AttendanceStatus status) {
        static Entry of(Attendance it) {
            return new Entry(it.personId().value(), it.pseudonym(), it.status());
        }
    }

    static MeetingResponse of(Meeting it) {
        var planned = it.planned();
        return new MeetingResponse(
                it.id().value(),
                it.groupId().value(),
                it.startsAt(),
                it.endsAt(),
                it.status(),
                id(it.facilitator()),
                id(it.substitute()),
                planned == null ? null : planned.day(),
                it.reason(),
                it.attendance().stream().map(Entry::of).toList(),
                it.version());
    }

    private static @Nullable UUID id(@Nullable PersonId it) {
        return it == null ? null : it.value();
    }
}
