package org.safetynets.groups.meetings.domain;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.safetynets.groups.group.domain.Gate;
import org.safetynets.groups.group.domain.Group;
import org.safetynets.groups.group.domain.GroupId;
import org.safetynets.groups.meetings.domain.MeetingResult.Change;
import org.safetynets.groups.meetings.domain.MeetingResult.MeetingChanged;
import org.safetynets.groups.meetings.domain.MeetingResult.NotChanged;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.platform.kernel.Refusal;

/**
 * One time a group meets: scheduled → started → held; or cancelled before it starts.
 *
 * <p>A meeting of the group's plan is kept only once somebody has said something about it; until
 * then it has version 0. Longer than others because every step of a meeting's life is here.
 *
 * @param planned what the plan says of it; null for one besides the plan
 * @param substitute who leads this one instead of the group's facilitators
 * @param facilitator who leads it, once it has started
 * @param reason why it was cancelled, if somebody said so
 */
public record Meeting(
        MeetingId id,
        OrganizationId organizationId,
        GroupId groupId,
        long version,
        @Nullable Planned planned,
        Instant startsAt,
        Instant endsAt,
        MeetingStatus status,
        @Nullable PersonId substitute,
        @Nullable PersonId facilitator,
        @Nullable CancelReason reason,
        List<Attendance> attendance) {

    public Meeting {
        attendance = List.copyOf(attendance);
    }

    /** The meeting of a day of the plan, of which nobody has said anything yet. */
    public static Meeting ofPlan(MeetingId id, Group group, LocalDate day) {
        var planned = Planned.of(group.profile().plan(), day);
        return untouched(id, group, planned, planned.startsAt());
    }

    private static Meeting untouched(
            MeetingId id, Group group, @Nullable Planned planned, Instant startsAt) {
        var endsAt = startsAt.plus(group.profile().plan().duration());
        var status = MeetingStatus.SCHEDULED;
        return new Meeting(
                id,
                group.organizationId(),
                group.id(),
                0,
                planned,
                startsAt,
                endsAt,
                status,
                null,
                null,
                null,
                List.of());
    }

    /** Schedules one besides the plan. */
    public static MeetingResult schedule(MeetingId id, Group group, Instant startsAt, Gate gate) {
        return untouched(id, group, null, startsAt).schedule(group, gate);
    }

    /** Schedules one of the plan by hand: nothing of it changes, but it is kept from now on. */
    public MeetingResult schedule(Group group, Gate gate) {
        return mayMeet(group, gate, startsAt)
                .orElseGet(() -> to(status, facilitator, attendance, Change.SCHEDULED));
    }

    /**
     * Starts now; the gate must cover the one who starts it, not just somebody in the group, and
     * the group owes no debrief.
     */
    public MeetingResult start(PersonId by, Group group, Gate gateOfStarter, DebriefDebt debt) {
        if (status != MeetingStatus.SCHEDULED) {
            return wrongStatus();
        }
        var objection =
                MeetingPolicy.MAY_START
                        .objection(group, gateOfStarter, gateOfStarter.now())
                        .or(debt::objection);
        return objection.isPresent()
                ? new NotChanged(objection.get())
                : to(MeetingStatus.STARTED, by, attendance, Change.STARTED);
    }

    /** Moves it, as long as it is; the gate is asked for the day it moves to. */
    public MeetingResult move(Instant to, Group group, Gate gate) {
        return cannotChange(gate.now())
                .or(() -> mayMeet(group, gate, to))
                .orElseGet(() -> movedTo(to, substitute, Change.MOVED));
    }

    /** Gives it to somebody else, who must pass the gate in person that day. */
    public MeetingResult substitute(PersonId by, Group group, Gate gateOfSubstitute) {
        return cannotChange(gateOfSubstitute.now())
                .or(() -> mayMeet(group, gateOfSubstitute, startsAt))
                .orElseGet(() -> movedTo(startsAt, by, Change.SCHEDULED));
    }

    private Optional<MeetingResult> cannotChange(Instant now) {
        if (status != MeetingStatus.SCHEDULED) {
            return Optional.of(wrongStatus());
        }
        return startsAt.isAfter(now) ? Optional.empty() : no(new MeetingInThePast(startsAt));
    }

    private static Optional<MeetingResult> mayMeet(Group group, Gate gate, Instant moment) {
        return MeetingPolicy.MAY_SCHEDULE
                .objection(group, gate, moment)
                .<MeetingResult>map(NotChanged::new);
    }

    private static Optional<MeetingResult> no(Refusal reason) {
        return Optional.of(new NotChanged(reason));
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

    /** Cancels this one; those before and after it stay. */
    public MeetingResult cancel(@Nullable CancelReason why) {
        return status == MeetingStatus.SCHEDULED
                ? new MeetingChanged(
                        with(startsAt, MeetingStatus.CANCELLED, substitute, null, why, attendance),
                        Change.CANCELLED)
                : wrongStatus();
    }

    private NotChanged wrongStatus() {
        return new NotChanged(new WrongMeetingStatus(status));
    }

    private MeetingChanged movedTo(Instant start, @Nullable PersonId substitute, Change change) {
        return new MeetingChanged(
                with(start, status, substitute, facilitator, reason, attendance), change);
    }

    private MeetingChanged to(
            MeetingStatus status,
            @Nullable PersonId facilitator,
            List<Attendance> attendance,
            Change change) {
        return new MeetingChanged(
                with(startsAt, status, substitute, facilitator, reason, attendance), change);
    }

    private Meeting with(
            Instant start,
            MeetingStatus status,
            @Nullable PersonId substitute,
            @Nullable PersonId facilitator,
            @Nullable CancelReason reason,
            List<Attendance> attendance) {
        return new Meeting(
                id,
                organizationId,
                groupId,
                version + 1,
                planned,
                start,
                start.plus(Duration.between(startsAt, endsAt)),
                status,
                substitute,
                facilitator,
                reason,
                attendance);
    }

    /** Whether it stands in the way of another at the same moment. */
    public boolean takesPlace() {
        return status != MeetingStatus.CANCELLED;
    }

    public boolean isLedBySubstitute(PersonId person) {
        return person.equals(substitute);
    }

    /** When it would have started by the plan, if it was moved. */
    public Optional<Instant> movedFrom() {
        return Optional.ofNullable(planned)
                .map(Planned::startsAt)
                .filter(it -> !it.equals(startsAt));
    }

    /** The same meeting with nobody where the person was; who came is still counted. */
    public Meeting forget(PersonId person) {
        return new Meeting(
                id,
                organizationId,
                groupId,
                version + 1,
                planned,
                startsAt,
                endsAt,
                status,
                isLedBySubstitute(person) ? null : substitute,
                person.equals(facilitator) ? null : facilitator,
                reason,
                attendance.stream().map(it -> it.forget(person)).toList());
    }

    /** How many came. */
    public int attended() {
        return (int)
                attendance.stream().filter(it -> it.status() == AttendanceStatus.ATTENDED).count();
    }
}
