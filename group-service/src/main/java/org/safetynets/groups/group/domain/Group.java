package org.safetynets.groups.group.domain;

import static org.safetynets.groups.group.domain.GatePolicy.MAY_MEET;
import static org.safetynets.groups.group.domain.GatePolicy.MAY_OPEN;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.safetynets.groups.group.domain.GroupChanged.Change;
import org.safetynets.groups.group.domain.GroupState.Closed;
import org.safetynets.groups.group.domain.GroupState.Draft;
import org.safetynets.groups.group.domain.GroupState.Open;
import org.safetynets.groups.group.domain.GroupState.Paused;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;

/**
 * People meeting for one purpose, led by a facilitator certified for it.
 *
 * <p>Draft → open ⇄ paused → closed. Only a group that passes the gate is ever open: it is asked at
 * opening, resuming, changing, scheduling and starting, and again by {@link GateReview} whenever a
 * certification changes or ends. The canonical constructor restores a group from the store and runs
 * no policy. Longer than others because every step of a group's life is here.
 */
public record Group(
        GroupId id,
        OrganizationId organizationId,
        long version,
        GroupState state,
        Profile profile,
        Seats seats) {

    public static GroupChanged draft(
            GroupId id, OrganizationId organization, Profile profile, int capacity) {
        var group = new Group(id, organization, 1, new Draft(), profile, Seats.empty(capacity));
        return new GroupChanged(group, Change.DRAFTED);
    }

    public GroupResult open(Gate gate) {
        return state instanceof Draft
                ? ifIt(MAY_OPEN, profile, gate, it -> with(it, profile, seats, Change.OPENED))
                : wrongStatus();
    }

    public GroupResult resume(Gate gate) {
        return state instanceof Paused
                ? ifMayMeet(profile, gate, it -> with(it, profile, seats, Change.RESUMED))
                : wrongStatus();
    }

    private static GroupResult ifMayMeet(
            Profile profile, Gate gate, Function<Open, GroupResult> change) {
        return ifIt(MAY_MEET, profile, gate, change);
    }

    private static GroupResult ifIt(
            GatePolicy policy, Profile profile, Gate gate, Function<Open, GroupResult> change) {
        var today = gate.today(profile.plan());
        return switch (policy.decide(profile.purpose(), gate, today)) {
            case Refused refused -> refused;
            case Allowed() -> change.apply(new Open(gate.coverage().through(today).orElseThrow()));
        };
    }

    /** Pauses it until a coordinator resumes it. */
    public GroupResult pause(@Nullable String note) {
        return switch (state) {
            case Open open -> paused(PauseReason.BY_COORDINATOR, note);
            case Paused(var reason, var before, var from)
                    when reason != PauseReason.BY_COORDINATOR ->
                    paused(PauseReason.BY_COORDINATOR, note);
            case Draft _, Paused _, Closed _ -> wrongStatus();
        };
    }

    private GroupChanged paused(PauseReason reason, @Nullable String note) {
        return with(new Paused(reason, note, null), profile, seats, Change.PAUSED);
    }

    public GroupResult close(@Nullable String note) {
        return state instanceof Closed
                ? wrongStatus()
                : with(new Closed(note), profile, seats, Change.CLOSED);
    }

    /**
     * Changes what is said about it; an open group must pass the gate with the new facilitators.
     */
    public GroupResult change(Profile to, int capacity, Gate gate) {
        if (state instanceof Closed) {
            return wrongStatus();
        }
        if (!(state instanceof Draft) && !to.purpose().equals(profile.purpose())) {
            return new Refused(new PurposeIsFixed(profile.purpose().value()));
        }
        if (capacity < seats.taken()) {
            return new Refused(new CapacityBelowSeatsTaken(seats.taken()));
        }
        var room = seats.withCapacity(capacity);
        return state instanceof Open
                ? ifMayMeet(to, gate, it -> with(it, to, room, Change.UPDATED))
                : with(state, to, room, Change.UPDATED);
    }

    /** Gives the next person a seat, or a place on the waitlist when none is free. */
    public Optional<Admission> admit() {
        if (!(state instanceof Open)) {
            return Optional.empty();
        }
        var seated = seats.freeForNext();
        var after = seats(seated ? seats.take() : seats.queue());
        return Optional.of(new Admission(after, seated, after.seats.tickets()));
    }

    /** Somebody seated left. */
    public Group giveBackSeat() {
        return seats(seats.giveBack());
    }

    /** Somebody waiting left. */
    public Group leaveWaitlist() {
        return seats(seats.leaveQueue());
    }

    /** Whether the first of the waitlist can have a seat now. */
    public boolean canMoveUp(Instant now) {
        return !(state instanceof Closed)
                && seats.free() > 0
                && seats.waitlisted() > 0
                && enrolmentClosed(now).isEmpty();
    }

    /** Why nobody new is taken any more, if that is so; whoever was offered a seat may take it. */
    public Optional<EnrolmentClosed> enrolmentClosed(Instant now) {
        return profile.takesUntil().filter(it -> !now.isBefore(it)).map(EnrolmentClosed::new);
    }

    /** Seats that somebody new could have now. */
    public int seatsForOthers(Instant now) {
        return enrolmentClosed(now).isPresent() ? 0 : seats.free();
    }

    /** The first of the waitlist takes a seat. */
    public Group moveUp() {
        return seats(seats.moveUp());
    }

    /** The same as the one change of what it was before, however many steps led here. */
    public Group asOneChangeOf(Group before) {
        return new Group(id, organizationId, before.version + 1, state, profile, seats);
    }

    private Group seats(Seats to) {
        return new Group(id, organizationId, version + 1, state, profile, to);
    }

    /** Loses a facilitator who is gone for good, whatever that means for its next meeting. */
    public GroupChanged lose(PersonId facilitator) {
        return with(state, profile.without(facilitator), seats, Change.UPDATED);
    }

    GroupChanged with(GroupState state, Profile profile, Seats seats, Change change) {
        var next = new Group(id, organizationId, version + 1, state, profile, seats);
        return new GroupChanged(next, change);
    }

    private Refused wrongStatus() {
        return new Refused(new WrongGroupStatus(status()));
    }

    public GroupStatus status() {
        return state.status();
    }

    public boolean ledBy(PersonId person) {
        return profile.facilitators().contains(person);
    }

    /** When it meets next by its plan; only an open group meets. */
    public Optional<Instant> nextMeeting(Instant now) {
        return state instanceof Open ? profile.plan().nextAfter(now) : Optional.empty();
    }

    /** Open to whoever may come across it, and certified today by the clock alone. */
    public boolean takesRequests(Instant now) {
        return profile.visibility() != Visibility.PRIVATE && takesRequestsOfInvited(now);
    }

    /** The same for whoever was invited to ask. */
    public boolean takesRequestsOfInvited(Instant now) {
        return state instanceof Open(var certifiedThrough)
                && !profile.plan().dayOf(now).isAfter(certifiedThrough);
    }

    /** The moment from which the gate may say something else by the clock alone. */
    public Optional<Instant> reviewDue() {
        return switch (state) {
            case Open(var through) -> Optional.of(profile.plan().beginOf(through.plusDays(1)));
            case Paused(var reason, var note, var from) ->
                    Optional.ofNullable(from).map(profile.plan()::beginOf);
            case Draft(), Closed _ -> Optional.empty();
        };
    }
}
