package org.safetynets.groups.meetings.domain;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.safetynets.groups.group.domain.Gate;
import org.safetynets.groups.group.domain.Group;
import org.safetynets.groups.group.domain.GroupId;
import org.safetynets.groups.meetings.domain.MeetingResult.Change;
import org.safetynets.groups.meetings.domain.MeetingResult.MeetingChanged;
import org.safetynets.groups.meetings.domain.MeetingResult.NotChanged;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;

/**
 * One time a group meets: scheduled → started → held; or cancelled before it starts.
 *
 * @param facilitator who leads it, once it has started
 */
public record Meeting(
        MeetingId id,
        OrganizationId organizationId,
        GroupId groupId,
        long version,
        Instant startsAt,
        Instant endsAt,
        MeetingStatus status,
        @Nullable PersonId facilitator,
        List<Attendance> attendance) {

    public Meeting {
        attendance = List.copyOf(attendance);
    }

    public static MeetingResult schedule(MeetingId id, Group group, Instant startsAt, Gate gate) {
        var objection = MeetingPolicy.MAY_SCHEDULE.objection(group, gate, startsAt);
        if (objection.isPresent()) {
            return new NotChanged(objection.get());
        }
        var endsAt = startsAt.plus(group.profile().plan().duration());
        var scheduled = MeetingStatus.SCHEDULED;
        return new MeetingChanged(
                new Meeting(
                        id,
                        group.organizationId(),
                        group.id(),
                        1,
                        startsAt,
                        endsAt,
                        scheduled,
                        null,
                        List.of()),
                Change.SCHEDULED);
    }

    /** Starts now; the gate must cover the one who starts it, not just somebody in the group. */
    public MeetingResult start(PersonId by, Group group, Gate gateOfStarter) {
        if (status != MeetingStatus.SCHEDULED) {
            return wrongStatus();
        }
        var objection =
                MeetingPolicy.MAY_START.objection(group, gateOfStarter, gateOfStarter.now());
        return objection.isPresent()
                ? new NotChanged(objection.get())
                : to(MeetingStatus.STARTED, by, attendance, Change.STARTED);
    }

    /** Replaces what was recorded; also afterwards, since people correct themselves. */
    public MeetingResult attend(List<Attendance> entries) {
        return status == MeetingStatus.STARTED || status == MeetingStatus.HELD
                ? to(status, facilitator, entries, Change.ATTENDANCE_RECORDED)
                : wrongStatus();
    }

    public MeetingResult complete() {
        return status == MeetingStatus.STARTED
                ? to(MeetingStatus.HELD, facilitator, attendance, Change.HELD)
                : wrongStatus();
    }

    public MeetingResult cancel() {
        return status == MeetingStatus.SCHEDULED
                ? to(MeetingStatus.CANCELLED, null, attendance, Change.CANCELLED)
                : wrongStatus();
    }

    private NotChanged wrongStatus() {
        return new NotChanged(new WrongMeetingStatus(status));
    }

    private MeetingChanged to(
            MeetingStatus status,
            @Nullable PersonId facilitator,
            List<Attendance> attendance,
            Change change) {
        return new MeetingChanged(
                new Meeting(
                        id,
                        organizationId,
                        groupId,
                        version + 1,
                        startsAt,
                        endsAt,
                        status,
                        facilitator,
                        attendance),
                change);
    }

    /** How many came. */
    public int attended() {
        return (int)
                attendance.stream().filter(it -> it.status() == AttendanceStatus.ATTENDED).count();
    }
}
