package org.safetynets.groups.meetings.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safetynets.groups.group.domain.Group;
import org.safetynets.groups.group.domain.GroupState.Open;
import org.safetynets.groups.meetings.domain.CancelReason;
import org.safetynets.groups.meetings.domain.Meeting;
import org.safetynets.groups.meetings.domain.MeetingStatus;
import org.safetynets.groups.meetings.domain.Occurrence;
import org.safetynets.platform.kernel.PersonId;

/**
 * One time a group meets.
 *
 * @param day of the plan, which names it wherever it is moved; null for one besides the plan
 * @param meetingId once somebody said something about it
 * @param status cancelled ones are listed too, so that nobody waits at a door
 * @param movedFrom when it would have started by the plan
 * @param certified whether a facilitator is known to be certified that day
 * @param substitute who leads this one; only staff sees it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record OccurrenceResponse(
        @Nullable LocalDate day,
        @Nullable UUID meetingId,
        Instant startsAt,
        Instant endsAt,
        MeetingStatus status,
        @Nullable Instant movedFrom,
        @Nullable CancelReason reason,
        boolean certified,
        @Nullable UUID substitute,
        long version) {

    static OccurrenceResponse of(Occurrence it, Group group, boolean staff) {
        var meeting = it.meeting();
        var substitute = meeting.map(Meeting::substitute);
        return new OccurrenceResponse(
                it.day(),
                meeting.map(kept -> kept.id().value()).orElse(null),
                it.startsAt(),
                it.endsAt(),
                meeting.map(Meeting::status).orElse(MeetingStatus.SCHEDULED),
                meeting.flatMap(Meeting::movedFrom).orElse(null),
                meeting.map(Meeting::reason).orElse(null),
                substitute.isPresent() || certified(it, group),
                substitute.filter(_ -> staff).map(PersonId::value).orElse(null),
                it.version());
    }

    private static boolean certified(Occurrence it, Group group) {
        return group.state() instanceof Open(var through)
                && !group.profile().plan().dayOf(it.startsAt()).isAfter(through);
    }
}
