package org.safetynets.faults.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.safetynets.faults.evidence.Evidence;
import org.safetynets.faults.evidence.GroupNow;
import org.safetynets.faults.evidence.SeatNow;
import org.safetynets.faults.history.Attempt;

/** A group of one seat. */
class SeatsHoldTest {
    private static final Attempt OPENED =
            Bad.accepted("group.open", Map.of("group", "g", "capacity", "1"), 0, 1);

    @Test
    void one_seat_and_one_in_line_is_as_it_should_be() {
        assertThat(found(admitted("ana", "seated", 2, 6), admitted("ben", "waitlisted", 3, 7)))
                .isEmpty();
    }

    @Test
    void two_seats_answered_at_once_are_one_too_many() {
        assertThat(found(admitted("ana", "seated", 2, 6), admitted("ben", "seated", 3, 7)))
                .isNotEmpty();
    }

    @Test
    void a_lost_answer_may_have_taken_the_seat() {
        assertThat(found(unknown("ana", 2), admitted("ben", "waitlisted", 3, 7))).isEmpty();
    }

    @Test
    void a_place_in_line_before_a_free_seat_is_wrong() {
        assertThat(found(admitted("ben", "waitlisted", 3, 7))).isNotEmpty();
    }

    @Test
    void who_came_later_does_not_go_first() {
        var inLine =
                Stream.of(
                        admitted("ana", "seated", 2, 3),
                        admitted("ben", "waitlisted", 4, 5),
                        admitted("cleo", "waitlisted", 6, 7),
                        done("seat.leave", "ana", 8, 9));
        var first = Stream.concat(inLine, Stream.of(done("seat.accept", "cleo", 10, 11)));
        assertThat(found(first.toArray(Attempt[]::new))).isNotEmpty();
    }

    @Test
    void who_waits_longest_is_offered_the_seat() {
        assertThat(
                        found(
                                admitted("ana", "seated", 2, 3),
                                admitted("ben", "waitlisted", 4, 5),
                                admitted("cleo", "waitlisted", 6, 7),
                                done("seat.leave", "ana", 8, 9),
                                done("seat.accept", "ben", 10, 11)))
                .isEmpty();
    }

    @Test
    void what_is_read_must_have_been_so() {
        var seen = Map.of("group", "g", "status", "open", "taken", "0", "waiting", "0");
        assertThat(found(admitted("ana", "seated", 2, 3), Bad.accepted("group.seen", seen, 4, 5)))
                .isNotEmpty();
    }

    @Test
    void more_people_than_seats_in_the_store_are_found() {
        var group = new GroupNow("g", "o", "OPEN", "BT_CORE", Set.of("f"), 1, 1, 0);
        var seats = List.of(new SeatNow("g", "ana", "SEATED"), new SeatNow("g", "ben", "OFFERED"));
        var evidence = Bad.stored(List.of(group), seats, List.of());
        assertThat(new SeatsHold().violations(List.of(), evidence)).hasSize(1);
    }

    private static List<Violation> found(Attempt... attempts) {
        return found(Bad.nothing(), attempts);
    }

    private static List<Violation> found(Evidence evidence, Attempt... attempts) {
        var history = Stream.concat(Stream.of(OPENED), Stream.of(attempts)).toList();
        var found = new SeatsHold().violations(history, evidence);
        assertThat(found).allSatisfy(it -> assertThat(it.kind()).isEqualTo(Kind.OVERSOLD));
        return found;
    }

    private static Attempt admitted(String person, String seat, long from, long until) {
        var about = Map.of("group", "g", "person", person, "seat", seat);
        return Bad.accepted("seat.decide", about, from, until);
    }

    private static Attempt unknown(String person, long from) {
        return Bad.unknown("seat.decide", Map.of("group", "g", "person", person), from);
    }

    private static Attempt done(String what, String person, long from, long until) {
        return Bad.accepted(what, Map.of("group", "g", "person", person), from, until);
    }
}
