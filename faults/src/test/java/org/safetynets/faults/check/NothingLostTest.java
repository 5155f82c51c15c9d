package org.safetynets.faults.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.safetynets.faults.evidence.Copy;
import org.safetynets.faults.evidence.DeadLetter;
import org.safetynets.faults.evidence.Delivery;
import org.safetynets.faults.evidence.Evidence;
import org.safetynets.faults.evidence.Mail;
import org.safetynets.faults.evidence.Taken;
import org.safetynets.faults.history.Answer;
import org.safetynets.faults.history.Attempt;

class NothingLostTest {
    private static final Attempt SEATED =
            Bad.leadingTo(Facts.seat("seated", "g", "ana"), Answer.ACCEPTED);

    @Test
    void all_is_well_when_what_was_accepted_is_told_and_heard() {
        var told = Bad.seated("e1", "ana", 2);
        assertThat(found(List.of(SEATED), Bad.told(List.of(told)))).isEmpty();
    }

    @Test
    void accepted_and_never_committed_is_lost() {
        assertThat(found(List.of(SEATED), Bad.nothing())).singleElement().satisfies(this::isLost);
    }

    @Test
    void accepted_twice_and_committed_once_is_lost() {
        var told = Bad.told(List.of(Bad.seated("e1", "ana", 2)));
        assertThat(found(List.of(SEATED, SEATED), told)).singleElement().satisfies(this::isLost);
    }

    @Test
    void what_nobody_knows_may_never_have_happened() {
        var unknown = Bad.leadingTo(Facts.seat("seated", "g", "ana"), Answer.UNKNOWN);
        assertThat(found(List.of(unknown), Bad.nothing())).isEmpty();
    }

    @Test
    void committed_and_never_published_is_lost() {
        var evidence = Bad.evidence(List.of(Bad.seated("e1", "ana", 2)), List.of(), List.of());
        assertThat(found(List.of(), evidence)).singleElement().satisfies(this::isLost);
    }

    @Test
    void passed_over_by_a_consumer_of_its_kind_is_lost() {
        var first = Bad.seated("e1", "ana", 2);
        var second = Bad.seated("e2", "ben", 2);
        var evidence =
                Bad.evidence(
                        List.of(second),
                        List.of(Bad.heard(first), Bad.heard(second)),
                        List.of(new Taken("notification-service", "seats", "e1")));
        assertThat(found(List.of(), evidence)).singleElement().satisfies(this::isLost);
    }

    @Test
    void given_up_is_lost_unless_it_was_no_event() {
        var letters =
                List.of(
                        new DeadLetter("group-service", "groups.groups.dlt", "e1", "NPE"),
                        new DeadLetter("group-service", "groups.groups.dlt", "x", "no event"));
        var told = List.of(Bad.seated("e1", "ana", 2));
        assertThat(found(List.of(), Bad.left(told, letters, List.of())))
                .singleElement()
                .satisfies(this::isLost);
    }

    @Test
    void a_copy_that_stayed_behind_is_lost() {
        var copies =
                List.of(
                        new Copy("group", "seat-ana", "notification-service", 7, 7),
                        new Copy("group", "seat-ben", "notification-service", 7, 6),
                        new Copy("group", "of-old", "notification-service", 7, -1));
        var told = List.of(Bad.seated("e1", "ana", 2), Bad.seated("e2", "ben", 2));
        assertThat(found(List.of(), Bad.left(told, List.of(), copies)))
                .singleElement()
                .satisfies(this::isLost);
    }

    @Test
    void who_was_not_told_of_their_seat_is_found() {
        var evidence = Bad.told(List.of(Bad.seated("e1", "ana", 2)));
        assertThat(EverybodyTold.untold(evidence)).singleElement().satisfies(this::isLost);
    }

    @Test
    void a_mail_called_sent_that_never_came_is_found() {
        var about = Map.of("person", "ana", "address", "ana@example.org");
        var confirmed = List.of(Bad.accepted("email.confirm", about, 0, 1));
        var sent = new Delivery("d7", "e", "ana", "o", "group.paused", "EMAIL", "SENT");
        var mail = new Mail("ana@example.org", "<d7@nets>", "Something new");
        var other = new Mail("ana@example.org", "<d8@nets>", "Something new");
        assertThat(told(confirmed, Bad.sent(List.of(sent), List.of(), List.of(mail, other))))
                .isEmpty();
        assertThat(told(confirmed, Bad.sent(List.of(sent), List.of(), List.of(other))))
                .singleElement()
                .satisfies(this::isLost);
    }

    private static List<Violation> told(List<Attempt> history, Evidence evidence) {
        return new EverybodyTold().violations(history, evidence);
    }

    private List<Violation> found(List<Attempt> history, Evidence evidence) {
        return new NothingLost().violations(history, evidence);
    }

    private void isLost(Violation it) {
        assertThat(it.kind()).isEqualTo(Kind.LOST);
    }
}
