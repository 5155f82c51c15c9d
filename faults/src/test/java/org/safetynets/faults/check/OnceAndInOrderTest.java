package org.safetynets.faults.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.safetynets.faults.evidence.Delivery;
import org.safetynets.faults.evidence.InboxNumber;
import org.safetynets.faults.history.Answer;

class OnceAndInOrderTest {

    @Test
    void what_was_asked_once_and_happened_twice_is_found() {
        var asked = Bad.leadingTo(Facts.seat("seated", "g", "ana"), Answer.UNKNOWN);
        var told = List.of(Bad.seated("e1", "ana", 2), Bad.seated("e2", "ana", 3));
        assertThat(new OnceOnly().violations(List.of(asked), Bad.told(told)))
                .extracting(Violation::kind)
                .containsExactly(Kind.TWICE);
        assertThat(new OnceOnly().violations(List.of(asked, asked), Bad.told(told))).isEmpty();
    }

    @Test
    void two_events_with_one_version_are_found() {
        var told = List.of(Bad.seated("e1", "ana", 2), Bad.seated("e2", "ana", 2));
        assertThat(new OnceOnly().violations(List.of(), Bad.told(told)))
                .extracting(Violation::kind)
                .containsExactly(Kind.TWICE);
    }

    @Test
    void told_twice_of_one_thing_is_found() {
        var once = new Delivery("d1", "e1", "ana", "o", "group.paused", "IN_APP", "SENT");
        var again = new Delivery("d2", "e1", "ana", "o", "group.paused", "IN_APP", "SENT");
        var evidence = Bad.sent(List.of(once, again), List.of(), List.of());
        assertThat(new OnceOnly().violations(List.of(), evidence))
                .extracting(Violation::kind)
                .containsExactly(Kind.TWICE);
    }

    @Test
    void older_after_newer_is_out_of_order() {
        var told = List.of(Bad.seated("e1", "ana", 2), Bad.seated("e2", "ana", 3));
        var heard = told.reversed().stream().map(Bad::heard).toList();
        assertThat(new InOrder().violations(List.of(), Bad.evidence(told, heard, List.of())))
                .extracting(Violation::kind)
                .containsExactly(Kind.OUT_OF_ORDER);
    }

    @Test
    void sent_again_after_a_crash_is_in_order() {
        var told = List.of(Bad.seated("e1", "ana", 2), Bad.seated("e2", "ana", 3));
        var once = told.stream().map(Bad::heard).toList();
        var heard = Stream.concat(once.stream(), once.stream()).toList();
        assertThat(new InOrder().violations(List.of(), Bad.evidence(told, heard, List.of())))
                .isEmpty();
    }

    @Test
    void a_gap_in_an_inbox_is_found() {
        var numbers = List.of(new InboxNumber("ana", 1), new InboxNumber("ana", 3));
        assertThat(new InOrder().violations(List.of(), Bad.sent(List.of(), numbers, List.of())))
                .extracting(Violation::kind)
                .containsExactly(Kind.OUT_OF_ORDER);
    }
}
