package org.safetynets.groups.joining.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.safetynets.contracts.SeatChangedV1;
import org.safetynets.groups.World;
import org.safetynets.platform.test.Api;
import org.safetynets.platform.test.Given;
import org.safetynets.platform.test.Published;
import org.safetynets.platform.test.ServiceTest;
import org.safetynets.platform.test.Tokens;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Update;

/** Nobody is on the way into a group that has ended. */
@ServiceTest
class EndedGroupsIT {

    @Autowired Api api;
    @Autowired Given given;
    @Autowired Published published;
    @Autowired MongoOperations mongo;
    @Autowired EndedGroupsSweep sweep;

    private final Tokens ash = World.partner("Ash");
    private final Tokens bay = World.partner("Bay");
    private final UUID offeredId = UUID.randomUUID();
    private final Tokens offered = Tokens.of(offeredId).named("Cedar");
    private final UUID waitingId = UUID.randomUUID();
    private final Tokens waiting = Tokens.of(waitingId).named("Dune");
    private final UUID askedId = UUID.randomUUID();
    private final Tokens asked = Tokens.of(askedId).named("Elm");

    @Test
    void who_asked_waits_or_is_offered_a_seat_is_let_go_when_the_group_ends_and_who_sits_stays() {
        // given
        var world = new World(api, given);
        var group = world.openGroup(2);
        var request = everyWay(world, group);
        // when
        assertThat(world.coordinator().post(world.group(group) + "/close", null).status())
                .isEqualTo(200);
        // then
        assertThat(world.roster(group, "seated")).containsExactly("Ash");
        assertThat(world.roster(group, "offered")).isEmpty();
        assertThat(world.roster(group, "waitlisted")).isEmpty();
        var counts = world.coordinator().get(world.group(group));
        assertThat(counts.text("seatsTaken")).isEqualTo("1");
        assertThat(counts.text("waitlisted")).isEqualTo("0");
        assertThat(world.takeOffer(offered, group).status()).isEqualTo(404);
        assertAnswersGo(request);
        assertTold(group);
    }

    @Test
    void what_is_left_of_a_group_that_has_ended_is_refused_and_ended_by_the_next_sweep() {
        // given
        var world = new World(api, given);
        var group = world.openGroup(2);
        var request = everyWay(world, group);
        mongo.updateFirst(
                query(where("_id").is(group)), Update.update("state.status", "CLOSED"), "groups");
        assertThat(world.takeOffer(offered, group).problem()).isEqualTo("wrong-group-status");
        // when
        sweep.sweep();
        sweep.sweep();
        // then
        assertThat(world.roster(group, "seated")).containsExactly("Ash");
        assertThat(world.roster(group, "offered")).isEmpty();
        assertAnswersGo(request);
        assertTold(group);
    }

    /** One sits, one is offered a seat, one waits and one asked; gives the request of the last. */
    private String everyWay(World world, UUID group) {
        world.accept(group, world.asked(ash, group));
        world.accept(group, world.asked(bay, group));
        world.accept(group, world.asked(offered, group));
        world.accept(group, world.asked(waiting, group));
        api.as(bay).delete("/api/groups/mine/seats/" + group);
        assertThat(world.roster(group, "offered")).containsExactly("Cedar");
        assertThat(world.roster(group, "waitlisted")).containsExactly("Dune");
        return world.asked(asked, group);
    }

    private void assertAnswersGo(String request) {
        var sheet = where("_id").is(UUID.fromString(request)).and("deleteAt").exists(true);
        assertThat(mongo.exists(query(sheet), "answers")).isTrue();
    }

    private void assertTold(UUID group) {
        await().untilAsserted(
                        () ->
                                assertThat(published.of(SeatChangedV1.class))
                                        .filteredOn(it -> it.groupId().equals(group))
                                        .filteredOn(it -> it.why() == SeatChangedV1.Why.GROUP_ENDED)
                                        .extracting(SeatChangedV1::personId)
                                        .containsExactlyInAnyOrder(offeredId, waitingId, askedId));
    }
}
