package org.safetynets.groups.meetings.persistence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safetynets.groups.group.domain.GroupId;
import org.safetynets.groups.meetings.domain.Attendance;
import org.safetynets.groups.meetings.domain.AttendanceStatus;
import org.safetynets.groups.meetings.domain.CancelReason;
import org.safetynets.groups.meetings.domain.Meeting;
import org.safetynets.groups.meetings.domain.MeetingId;
import org.safetynets.groups.meetings.domain.MeetingStatus;
import org.safetynets.groups.meetings.domain.Planned;
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
        @Nullable PlannedDocument planned,
        Instant startsAt,
        Instant endsAt,
        MeetingStatus status,
        boolean takesPlace,
        @Nullable UUID substitute,
        @Nullable UUID facilitator,
        @Nullable CancelReason reason,
        List<AttendanceDocument> attendance) {

    static final String COLLECTION = "meetings";

    /** The day as text, since it has no zone to be shifted by. */
    record PlannedDocument(String day, Instant startsAt) {

        static @Nullable PlannedDocument of(@Nullable Planned it) {
            return it == null ? null : new PlannedDocument(it.day().toString(), it.startsAt());
        }

        static @Nullable Planned restore(@Nullable PlannedDocument it) {
            return it == null ? null : new Planned(LocalDate.parse(it.day), it.startsAt);
        }
    }

    record AttendanceDocument(UUID personId, String pseudonym, AttendanceStatus status) {

        static AttendanceDocument of(Attendance it) {
            return new AttendanceDocument(it.personId().value(), it.pseudonym(), it.status());
        }

        Attendance restore() {
            return new Attendance(new PersonId(personId), pseudonym, status);
        }
    }

    static MeetingDocument of(Meeting it) {
        return new MeetingDocument(
                it.id().value(),
                it.organizationId().value(),
                it.groupId().value(),
                it.version(),
                PlannedDocument.of(it.planned()),
                it.startsAt(),
                it.endsAt(),
                it.status(),
                it.takesPlace(),
                value(it.substitute()),
                value(it.facilitator()),
                it.reason(),
                it.attendance().stream().map(AttendanceDocument::of).toList());
    }

    Meeting restore() {
        return new Meeting(
                new MeetingId(id),
                new OrganizationId(organizationId),
                new GroupId(groupId),
                version,
                PlannedDocument.restore(planned),
                startsAt,
                endsAt,
                status,
                person(substitute),
                person(facilitator),
                reason,
                attendance.stream().map(AttendanceDocument::restore).toList());
    }

    private static @Nullable UUID value(@Nullable PersonId it) {
        return it == null ? null : it.value();
    }

    private static @Nullable PersonId person(@Nullable UUID it) {
        return it == null ? null : new PersonId(it);
    }
}
