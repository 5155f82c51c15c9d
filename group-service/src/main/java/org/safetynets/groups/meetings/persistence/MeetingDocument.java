package org.safetynets.groups.meetings.persistence;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safetynets.groups.group.domain.GroupId;
import org.safetynets.groups.meetings.domain.Attendance;
import org.safetynets.groups.meetings.domain.AttendanceStatus;
import org.safetynets.groups.meetings.domain.Meeting;
import org.safetynets.groups.meetings.domain.MeetingId;
import org.safetynets.groups.meetings.domain.MeetingStatus;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A meeting as it is stored.
 *
 * @param takesPlace whether it stands in the way of another at the same moment
 */
@Document(MeetingDocument.COLLECTION)
record MeetingDocument(
        @Id UUID id,
        UUID organizationId,
        UUID groupId,
        long version,
        Instant startsAt,
        Instant endsAt,
        MeetingStatus status,
        boolean takesPlace,
        @Nullable UUID facilitator,
        List<AttendanceDocument> attendance) {

    static final String COLLECTION = "meetings";

    record AttendanceDocument(UUID personId, String pseudonym, AttendanceStatus status) {

        static AttendanceDocument of(Attendance it) {
            return new AttendanceDocument(it.personId().value(), it.pseudonym(), it.status());
        }

        Attendance restore() {
            return new Attendance(new PersonId(personId), pseudonym, status);
        }
    }

    static MeetingDocument of(Meeting it) {
        var facilitator = it.facilitator();
        return new MeetingDocument(
                it.id().value(),
                it.organizationId().value(),
                it.groupId().value(),
                it.version(),
                it.startsAt(),
                it.endsAt(),
                it.status(),
                it.status() != MeetingStatus.CANCELLED,
                facilitator == null ? null : facilitator.value(),
                it.attendance().stream().map(AttendanceDocument::of).toList());
    }

    Meeting restore() {
        return new Meeting(
                new MeetingId(id),
                new OrganizationId(organizationId),
                new GroupId(groupId),
                version,
                startsAt,
                endsAt,
                status,
                facilitator == null ? null : new PersonId(facilitator),
                attendance.stream().map(AttendanceDocument::restore).toList());
    }
}
