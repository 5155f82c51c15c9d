package org.safetynets.faults.check;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.safetynets.faults.check.SeatDeed.Admit;
import org.safetynets.faults.check.SeatDeed.Given;
import org.safetynets.faults.check.SeatDeed.Leave;
import org.safetynets.faults.check.SeatDeed.Seen;
import org.safetynets.faults.check.SeatDeed.Take;
import org.safetynets.faults.linear.Model;

/** The seats of one group, one deed at a time: never one too many, first come first served. */
record SeatModel(int capacity) implements Model<SeatState, SeatDeed> {

    @Override
    public SeatState initial() {
        return SeatState.empty(capacity);
    }

    /** A group that is paused offers its free seats later, hence every number of offers before. */
    @Override
    public Set<SeatState> step(SeatState state, SeatDeed deed) {
        return state.withOffers().stream()
                .flatMap(it -> done(it, deed).stream())
                .flatMap(it -> it.withOffers().stream())
                .collect(Collectors.toSet());
    }

    private static Optional<SeatState> done(SeatState state, SeatDeed deed) {
        return switch (deed) {
            case Admit(var person, var given) -> admitted(state, person, given);
            case Take(var person) ->
                    state.offered().contains(person)
                            ? Optional.of(state.seat(person))
                            : Optional.empty();
            case Leave(var person) ->
                    state.knows(person) ? Optional.of(state.leave(person)) : Optional.empty();
            case Seen(var taken, var waiting) ->
                    Stream.of(state)
                            .filter(it -> it.taken() == taken && it.waiting().size() == waiting)
                            .findFirst();
        };
    }

    private static Optional<SeatState> admitted(SeatState state, String person, Given given) {
        var free = state.freeForNext();
        var contradicts = free ? given == Given.PLACE_IN_LINE : given == Given.SEAT;
        if (contradicts || state.knows(person)) {
            return Optional.empty();
        }
        return Optional.of(free ? state.seat(person) : state.queue(person));
    }
}
