package org.safetynets.faults.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.safetynets.faults.evidence.CertificationNow;
import org.safetynets.faults.evidence.GroupNow;
import org.safetynets.faults.history.Attempt;

/** Certification c is revoked between second 10 and 11 and reinstated between 40 and 41. */
class GateHoldsTest {
    private static final Duration BOUND = Duration.ofSeconds(5);
    private static final Map<String, String> C = Map.of("certification", "c");
    private static final List<Attempt> RULED =
            List.of(
                    Bad.accepted("group.open", Map.of("group", "g", "certification", "c"), 0, 1),
                    Bad.accepted("certification.revoke", C, 10, 11),
                    Bad.accepted("certification.reinstate", C, 40, 41));

    @Test
    void open_before_and_for_a_moment_after_is_as_it_should_be() {
        assertThat(found(seen("open", 9, 10), seen("open", 14, 15), seen("paused", 20, 21)))
                .isEmpty();
    }

    @Test
    void open_after_its_time_is_found() {
        assertThat(found(seen("open", 17, 18))).hasSize(1);
    }

    @Test
    void listed_after_its_time_is_found() {
        var listed = Map.of("group", "g", "listed", "true");
        assertThat(found(Bad.accepted("group.listed", listed, 17, 18))).hasSize(1);
    }

    @Test
    void a_meeting_begun_without_one_is_found() {
        var group = Map.of("group", "g");
        assertThat(found(Bad.accepted("meeting.start", group, 17, 18))).hasSize(1);
        assertThat(found(Bad.accepted("meeting.schedule", group, 17, 18))).hasSize(1);
    }

    @Test
    void an_event_of_a_meeting_begun_without_one_is_found_whatever_was_answered() {
        assertThat(told("started", 17)).hasSize(1);
        assertThat(told("scheduled", 17)).hasSize(1);
        assertThat(told("held", 17)).isEmpty();
        assertThat(told("started", 14)).isEmpty();
        assertThat(told("started", 41)).isEmpty();
    }

    private static List<Violation> told(String change, long second) {
        var told =
                List.of(
                        Bad.ruled("revoked", 2, 10),
                        Bad.ruled("reinstated", 3, 40),
                        Bad.meeting(change, second));
        return new GateHolds(BOUND).violations(RULED, Bad.told(told));
    }

    @Test
    void open_once_it_is_reinstated_is_as_it_should_be() {
        assertThat(found(seen("open", 39, 41), seen("open", 50, 51))).isEmpty();
    }

    @Test
    void a_fault_on_the_way_of_the_news_gives_time_until_it_is_mended() {
        var fault = Bad.accepted("fault", Map.of("delays", "gate"), 12, 20);
        assertThat(found(fault, seen("open", 23, 24))).isEmpty();
        assertThat(found(fault, seen("open", 27, 28))).hasSize(1);
    }

    @Test
    void a_fault_elsewhere_gives_none() {
        var fault = Bad.accepted("fault", Map.of("delays", ""), 12, 20);
        assertThat(found(fault, seen("open", 17, 18))).hasSize(1);
    }

    @Test
    void a_revocation_nobody_knows_of_binds_nobody() {
        var unknown =
                List.of(
                        Bad.accepted(
                                "group.open", Map.of("group", "g", "certification", "c"), 0, 1),
                        Bad.unknown("certification.revoke", C, 10),
                        seen("open", 30, 31));
        assertThat(new GateHolds(BOUND).violations(unknown, Bad.nothing())).isEmpty();
    }

    @Test
    void open_at_rest_without_one_is_found() {
        var group = new GroupNow("g", "o", "OPEN", "BT_CORE", Set.of("fay"), 8, 0, 0);
        var of = new CertificationNow("c", "o", "fay", "ACTIVE", Set.of("BT_CORE"));
        var revoked = new CertificationNow("c", "o", "fay", "REVOKED", Set.of("BT_CORE"));
        var elsewhere = new CertificationNow("c", "p", "fay", "ACTIVE", Set.of("BT_CORE"));
        assertThat(atRest(group, of)).isEmpty();
        assertThat(atRest(group, revoked)).hasSize(1);
        assertThat(atRest(group, elsewhere)).hasSize(1);
    }

    private static List<Violation> atRest(GroupNow group, CertificationNow certification) {
        var evidence = Bad.stored(List.of(group), List.of(), List.of(certification));
        return new GateHolds(BOUND).violations(List.of(), evidence);
    }

    private static List<Violation> found(Attempt... more) {
        var history = Stream.concat(RULED.stream(), Stream.of(more)).toList();
        var found = new GateHolds(BOUND).violations(history, Bad.nothing());
        assertThat(found).allSatisfy(it -> assertThat(it.kind()).isEqualTo(Kind.UNCERTIFIED));
        return found;
    }

    private static Attempt seen(String status, long from, long until) {
        return Bad.accepted("group.seen", Map.of("group", "g", "status", status), from, until);
    }
}
