package org.safetynets.faults.check;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.safetynets.faults.check.SeatDeed.Admit;
import org.safetynets.faults.check.SeatDeed.Given;
import org.safetynets.faults.check.SeatDeed.Leave;
import org.safetynets.faults.check.SeatDeed.Seen;
import org.safetynets.faults.check.SeatDeed.Take;
import org.safetynets.faults.evidence.Evidence;
import org.safetynets.faults.evidence.GroupNow;
import org.safetynets.faults.evidence.SeatNow;
import org.safetynets.faults.history.Answer;
import org.safetynets.faults.history.Attempt;
import org.safetynets.faults.linear.Linearization;
import org.safetynets.faults.linear.Operation;

/**
 * Never one too many: not in what any event says, not in what is stored, and not in what many
 * people were answered at once, which must be explained by an order of one after the other.
 */
public final class SeatsHold implements Check {

    @Override
    public List<Violation> violations(List<Attempt> history, Evidence evidence) {
        var oversold = new ArrayList<Violation>();
        evidence.told().stream()
                .filter(it -> it.type().equals("group.changed.v1"))
                .filter(it -> number(it.text("seatsTaken")) > number(it.text("capacity")))
                .forEach(it -> oversold.add(violation("told of too many: " + it)));
        evidence.groups().forEach(it -> stored(it, evidence, oversold));
        history.stream()
                .filter(it -> it.what().equals("group.open"))
                .forEach(it -> explained(it, history, evidence, oversold));
        return oversold;
    }

    private static void stored(GroupNow group, Evidence evidence, List<Violation> oversold) {
        var people = evidence.seats().stream().filter(it -> it.groupId().equals(group.id()));
        var seats = people.toList();
        var taken = seats.stream().filter(SeatNow::takesSeat).count();
        var waiting = seats.stream().filter(SeatNow::waits).count();
        if (taken > group.capacity() || taken != group.taken() || waiting != group.waiting()) {
            var how = "%d people have seats and %d wait in %s".formatted(taken, waiting, group);
            oversold.add(violation(how));
        }
    }

    private static void explained(
            Attempt opened, List<Attempt> history, Evidence evidence, List<Violation> oversold) {
        var id = opened.about("group");
        var operations = new ArrayList<Operation<SeatDeed>>();
        for (var attempt : history) {
            if (attempt.about("group").equals(id) && attempt.answer() != Answer.REFUSED) {
                deed(attempt)
                        .map(it -> new Operation<>(it, attempt.invoked(), answered(attempt)))
                        .ifPresent(operations::add);
            }
        }
        evidence.groups().stream()
                .filter(it -> it.id().equals(id))
                .forEach(it -> operations.add(atRest(it, history)));
        var model = new SeatModel((int) number(opened.about("capacity")));
        new Linearization<>(model, operations)
                .contradiction()
                .ifPresent(it -> oversold.add(violation("seats of " + id + ": " + it)));
    }

    /** What is stored in the end is what somebody would read after everything. */
    private static Operation<SeatDeed> atRest(GroupNow group, List<Attempt> history) {
        var last = history.stream().map(Attempt::answered).max(Instant::compareTo);
        var end = last.orElseThrow().plusMillis(1);
        return new Operation<>(new Seen(group.taken(), group.waiting()), end, end);
    }

    private static Optional<SeatDeed> deed(Attempt attempt) {
        var person = attempt.about("person");
        return switch (attempt.what()) {
            case "seat.decide" -> Optional.of(new Admit(person, given(attempt.about("seat"))));
            case "seat.accept" -> Optional.of(new Take(person));
            case "seat.leave" -> Optional.of(new Leave(person));
            case "group.seen" ->
                    attempt.unknown()
                            ? Optional.empty()
                            : Optional.of(
                                    new Seen(
                                            (int) number(attempt.about("taken")),
                                            (int) number(attempt.about("waiting"))));
            default -> Optional.empty();
        };
    }

    private static Given given(String seat) {
        return switch (seat) {
            case "seated" -> Given.SEAT;
            case "waitlisted" -> Given.PLACE_IN_LINE;
            default -> Given.NOT_KNOWN;
        };
    }

    private static @Nullable Instant answered(Attempt attempt) {
        return attempt.unknown() ? null : attempt.answered();
    }

    private static long number(String text) {
        return text.isEmpty() ? 0 : Long.parseLong(text);
    }

    private static Violation violation(String how) {
        return new Violation(Kind.OVERSOLD, how);
    }
}
