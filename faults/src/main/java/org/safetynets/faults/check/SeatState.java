package org.safetynets.faults.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Who has a seat, is held one, or waits, in the order of waiting; with the rules of seats said as
 * plainly as can be, apart from the product's own.
 */
record SeatState(int capacity, Set<String> seated, Set<String> offered, List<String> waiting) {

    SeatState {
        seated = Set.copyOf(seated);
        offered = Set.copyOf(offered);
        waiting = List.copyOf(waiting);
    }

    static SeatState empty(int capacity) {
        return new SeatState(capacity, Set.of(), Set.of(), List.of());
    }

    int taken() {
        return seated.size() + offered.size();
    }

    /** Itself, and what it becomes as free seats are offered to who waits longest. */
    Set<SeatState> withOffers() {
        var states = new HashSet<SeatState>();
        states.add(this);
        var state = this;
        while (state.taken() < capacity && !state.waiting.isEmpty()) {
            state = state.offerFirst();
            states.add(state);
        }
        return states;
    }

    private SeatState offerFirst() {
        return new SeatState(
                capacity,
                seated,
                with(offered, waiting.getFirst()),
                waiting.subList(1, waiting.size()));
    }

    boolean knows(String person) {
        return seated.contains(person) || offered.contains(person) || waiting.contains(person);
    }

    boolean freeForNext() {
        return taken() < capacity && waiting.isEmpty();
    }

    SeatState seat(String person) {
        return new SeatState(capacity, with(seated, person), without(offered, person), waiting);
    }

    SeatState queue(String person) {
        var longer = new ArrayList<>(waiting);
        longer.add(person);
        return new SeatState(capacity, seated, offered, longer);
    }

    SeatState leave(String person) {
        var others = waiting.stream().filter(it -> !it.equals(person)).toList();
        return new SeatState(capacity, without(seated, person), without(offered, person), others);
    }

    private static Set<String> with(Set<String> people, String person) {
        var more = new HashSet<>(people);
        more.add(person);
        return more;
    }

    private static Set<String> without(Set<String> people, String person) {
        var fewer = new HashSet<>(people);
        fewer.remove(person);
        return fewer;
    }
}
