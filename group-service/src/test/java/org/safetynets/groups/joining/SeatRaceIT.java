package org.safetynets.groups.joining;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safetynets.contracts.GroupChangedV1;
import org.safetynets.contracts.SeatChangedV1;
import org.safetynets.groups.AtOnce;
import org.safetynets.groups.World;
import org.safetynets.platform.test.Answer;
import org.safetynets.platform.test.Api;
import org.safetynets.platform.test.Given;
import org.safetynets.platform.test.Published;
import org.safetynets.platform.test.ServiceTest;
import org.safetynets.platform.test.Tokens;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class SeatRaceIT {

    private static final int SEATS = 12;
    private static final int PEOPLE = 60;

    @Autowired Api api;
    @Autowired Given given;
    @Autowired Published published;
    World world;

    @BeforeEach
    void world() {
        world = new World(api, given);
    }

    @Test
    void of_sixty_at_once_twelve_are_seated_and_the_rest_wait_in_order() throws Exception {
        var group = world.openGroup(SEATS);
        var people = new ArrayList<Tokens>();
        var accepting = new ArrayList<Callable<Answer>>();
        for (var i = 0; i < PEOPLE; i++) {
            var person = World.partner("P" + i);
            people.add(person);
            var request = world.asked(person, group);
            accepting.add(() -> world.accept(group, request));
        }

        var answers = AtOnce.run(accepting);

        assertThat(answers).allMatch(it -> it.status() == 200);
        assertThat(answers).filteredOn(it -> it.text("seat").equals("seated")).hasSize(SEATS);
        var waiting = world.roster(group, "waitlisted");
        assertThat(world.roster(group, "seated")).hasSize(SEATS).doesNotHaveDuplicates();
        assertThat(waiting).hasSize(PEOPLE - SEATS).doesNotHaveDuplicates();
        everyStepWasToldOnce(group);

        // one by one the seated leave, and one by one the first in line are offered a seat
        var seated = world.roster(group, "seated");
        for (var name : seated.subList(0, 3)) {
            var person = people.get(Integer.parseInt(name.substring(1)));
            api.as(person).delete("/api/groups/mine/seats/" + group);
        }
        assertThat(world.roster(group, "seated")).hasSize(SEATS - 3);
        assertThat(world.roster(group, "offered")).containsExactlyElementsOf(waiting.subList(0, 3));
        var taking = new ArrayList<Callable<Answer>>();
        for (var name : waiting.subList(0, 3)) {
            var person = people.get(Integer.parseInt(name.substring(1)));
            taking.add(() -> world.takeOffer(person, group));
            taking.add(() -> world.takeOffer(person, group));
        }
        assertThat(AtOnce.run(taking)).filteredOn(it -> it.status() == 204).hasSize(3);
        assertThat(world.roster(group, "seated")).hasSize(SEATS).containsAll(waiting.subList(0, 3));
        assertThat(world.roster(group, "waitlisted"))
                .containsExactlyElementsOf(waiting.subList(3, waiting.size()));
    }

    private void everyStepWasToldOnce(UUID group) {
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(
                        () ->
                                assertThat(published.of(SeatChangedV1.class))
                                        .filteredOn(it -> it.groupId().equals(group))
                                        .filteredOn(it -> it.version() == 2)
                                        .hasSize(PEOPLE));
        await().untilAsserted(
                        () ->
                                assertThat(published.of(GroupChangedV1.class, group).getLast())
                                        .matches(it -> it.seatsTaken() == SEATS)
                                        .matches(it -> it.waitlisted() == PEOPLE - SEATS));
        // several decisions are one change of the group, and no change is left out
        assertThat(published.of(GroupChangedV1.class, group))
                .allMatch(it -> it.seatsTaken() <= SEATS)
                .extracting(GroupChangedV1::version)
                .isEqualTo(LongStream.rangeClosed(1, version(group)).boxed().toList());
    }

    private long version(UUID group) {
        return published.of(GroupChangedV1.class, group).getLast().version();
    }

    @Test
    void two_who_decide_at_once_decide_once() throws Exception {
        var group = world.openGroup(SEATS);
        var request = world.asked(World.partner("Fern"), group);
        List<Callable<Answer>> both =
                List.of(
                        () -> world.accept(group, request),
                        () -> world.decide(group, request, java.util.Map.of("accept", false)));

        var answers = AtOnce.run(both);

        assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(200, 409);
        assertThat(answers).extracting(Answer::problem).contains("already-decided");
    }

    @Test
    void one_who_asks_twice_at_once_asks_once() throws Exception {
        var group = world.openGroup(SEATS);
        var fern = World.partner("Fern");
        List<Callable<Answer>> both =
                List.of(
                        () -> world.ask(fern, group, World.CALM),
                        () -> world.ask(fern, group, World.CALM));

        var answers = AtOnce.run(both);

        assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(201, 409);
    }
}
