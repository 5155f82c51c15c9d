package org.safetynets.groups.joining.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safetynets.groups.Fixtures.ANA;
import static org.safetynets.groups.Fixtures.NOW;
import static org.safetynets.groups.Fixtures.TODAY;
import static org.safetynets.groups.Fixtures.aGroup;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.safetynets.groups.group.domain.Group;
import org.safetynets.groups.group.domain.GroupState.Open;
import org.safetynets.groups.group.domain.Seats;
import org.safetynets.groups.joining.domain.DecisionResult.NotDecided;
import org.safetynets.platform.kernel.PersonId;

class DecidedTest {

    private final Group group = aGroup(new Open(TODAY), new Seats(2, 0, 0, 0));
    private final List<Placement> requests =
            IntStream.range(0, 4).mapToObj(_ -> request()).toList();

    @Test
    void seats_go_to_the_first_and_the_others_wait_in_their_order() {
        var decided = Decided.of(group, requests, accepting(2, 0, 3, 1));

        assertThat(decided.placements())
                .extracting(Placement::id)
                .containsExactly(id(2), id(0), id(3), id(1));
        assertThat(decided.placements())
                .extracting(Placement::status)
                .containsExactly(
                        PlacementStatus.SEATED,
                        PlacementStatus.SEATED,
                        PlacementStatus.WAITLISTED,
                        PlacementStatus.WAITLISTED);
        assertThat(decided.placements())
                .extracting(Placement::ticket)
                .containsExactly(1L, 2L, 3L, 4L);
        assertThat(decided.results()).hasSize(4).allMatch(Optional::isPresent);
    }

    @Test
    void the_group_changes_once_however_many_are_taken() {
        var after = Decided.of(group, requests, accepting(0, 1, 2)).group().orElseThrow();

        assertThat(after.version()).isEqualTo(group.version() + 1);
        assertThat(after.seats()).isEqualTo(new Seats(2, 2, 1, 3));
    }

    @Test
    void what_was_decided_once_is_not_decided_again() {
        var decided = Decided.of(group, requests, accepting(0, 0));

        assertThat(decided.placements()).hasSize(1);
        assertThat(decided.results().getLast())
                .contains(new NotDecided(new AlreadyDecided(PlacementStatus.SEATED)));
        assertThat(decided.group().orElseThrow().seats().taken()).isEqualTo(1);
    }

    @Test
    void one_that_is_not_there_has_no_result_and_keeps_no_other() {
        var unknown = new RequestDecision(new PlacementId(UUID.randomUUID()), yes());

        var decided = Decided.of(group, requests, List.of(unknown, accepting(1).getFirst()));

        assertThat(decided.results().getFirst()).isEmpty();
        assertThat(decided.placements()).extracting(Placement::id).containsExactly(id(1));
    }

    @Test
    void declining_alone_leaves_the_group_as_it_was() {
        var no = new Decision(false, ANA, true, null, NOW);

        var decided = Decided.of(group, requests, List.of(new RequestDecision(id(0), no)));

        assertThat(decided.group()).isEmpty();
        assertThat(decided.placements())
                .extracting(Placement::status)
                .containsExactly(PlacementStatus.DECLINED);
    }

    private List<RequestDecision> accepting(int... which) {
        return IntStream.of(which).mapToObj(it -> new RequestDecision(id(it), yes())).toList();
    }

    private PlacementId id(int which) {
        return requests.get(which).id();
    }

    private static Decision yes() {
        return new Decision(true, ANA, true, null, NOW);
    }

    private Placement request() {
        var member = new Member(new PersonId(UUID.randomUUID()), "Fern");
        var screening = new Screening(Route.STANDARD, Set.of(), true);
        var id = new PlacementId(UUID.randomUUID());
        return Placement.request(id, group, member, screening, NOW);
    }
}
