package org.safetynets.groups.joining;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safetynets.contracts.GroupChangedV1;
import org.safetynets.groups.World;
import org.safetynets.platform.test.Api;
import org.safetynets.platform.test.Given;
import org.safetynets.platform.test.MutableClock;
import org.safetynets.platform.test.Published;
import org.safetynets.platform.test.ServiceTest;
import org.springframework.beans.factory.annotation.Autowired;

/** A closed group takes nobody once it has begun, an open one at any time. */
@ServiceTest
class EnrolmentIT {

    @Autowired Api api;
    @Autowired Given given;
    @Autowired MutableClock clock;
    @Autowired Published published;
    World world;

    @BeforeEach
    void world() {
        world = new World(api, given);
        world.certified();
    }

    @AfterEach
    void clock() {
        clock.reset();
    }

    private UUID group(String enrolment) {
        var body = world.groupBody(2, world.facilitatorId);
        body.put("enrolment", enrolment);
        var drafted = world.coordinator().post(world.groups(), body);
        assertThat(drafted.text("enrolment")).isEqualTo(enrolment);
        var id = UUID.fromString(drafted.text("groupId"));
        assertThat(world.open(id).status()).isEqualTo(200);
        return id;
    }

    private void letItBegin(UUID group) {
        var first = world.coordinator().get(world.group(group)).text("nextMeeting");
        clock.setTo(Instant.parse(first));
    }

    @Test
    void a_closed_group_takes_people_until_its_first_meeting_begins() {
        var group = group("closed");
        var first = world.coordinator().get(world.group(group)).text("nextMeeting");
        clock.setTo(Instant.parse(first).minusSeconds(1));
        var listed = api.get("/api/groups/listed/" + group);
        assertThat(listed.text("enrolment")).isEqualTo("closed");
        assertThat(listed.text("takesRequests")).isEqualTo("true");
        var asked = world.asked(World.partner("Fern"), group);
        assertThat(world.accept(group, asked).status()).isEqualTo(200);
    }

    @Test
    void
            other_services_are_told_until_when_a_closed_group_takes_people_and_no_end_of_an_open_one() {
        var closed = group("closed");
        var first = world.coordinator().get(world.group(closed)).text("nextMeeting");
        tellsOf(closed, Instant.parse(first));
        tellsOf(group("open"), null);
    }

    private void tellsOf(UUID group, @Nullable Instant takesUntil) {
        await().untilAsserted(
                        () ->
                                assertThat(published.of(GroupChangedV1.class, group))
                                        .isNotEmpty()
                                        .extracting(GroupChangedV1::takesUntil)
                                        .containsOnly(takesUntil));
    }

    @Test
    void once_it_has_begun_nobody_asks_is_accepted_or_is_offered_a_seat() {
        // given
        var group = group("closed");
        var fern = World.partner("Fern");
        world.accept(group, world.asked(fern, group));
        world.accept(group, world.asked(World.partner("Ivy"), group));
        world.accept(group, world.asked(World.partner("Wren"), group));
        var undecided = world.asked(World.partner("Reed"), group);
        // when
        letItBegin(group);
        // then
        assertThat(world.ask(World.partner("Ash"), group, World.CALM).problem())
                .isEqualTo("enrolment-closed");
        assertThat(world.accept(group, undecided).problem()).isEqualTo("enrolment-closed");
        api.as(fern).delete("/api/groups/mine/seats/" + group);
        assertThat(world.roster(group, "offered")).isEmpty();
        assertThat(world.roster(group, "waitlisted")).containsExactly("Wren");
        // a person still answers whoever asked
        var no = Map.<String, Object>of("accept", false, "reason", "It has begun");
        assertThat(world.decide(group, undecided, no).status()).isEqualTo(200);
    }

    @Test
    void it_is_found_all_the_same_and_has_no_seat_for_anybody_else() {
        var group = group("closed");
        assertThat(foundWithSeats(group)).isTrue();
        letItBegin(group);
        var listed = api.get("/api/groups/listed/" + group);
        assertThat(listed.text("takesRequests")).isEqualTo("false");
        assertThat(listed.text("seatsFree")).isEqualTo("0");
        assertThat(listed.text("waitlistOpen")).isEqualTo("false");
        assertThat(world.found(group)).isTrue();
        await().until(() -> !foundWithSeats(group));
    }

    private boolean foundWithSeats(UUID group) {
        var body = Map.of("organizationId", world.organization.toString(), "seatsFree", true);
        return World.ids(api.post("/api/groups/search", body)).contains(group.toString());
    }

    @Test
    void an_open_group_takes_people_at_any_time() {
        var group = group("open");
        letItBegin(group);
        var listed = api.get("/api/groups/listed/" + group);
        assertThat(listed.text("enrolment")).isEqualTo("open");
        assertThat(listed.text("takesRequests")).isEqualTo("true");
        var asked = world.asked(World.partner("Fern"), group);
        assertThat(world.accept(group, asked).text("seat")).isEqualTo("seated");
    }
}
