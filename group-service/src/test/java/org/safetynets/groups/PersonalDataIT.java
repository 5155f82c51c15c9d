package org.safetynets.groups;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safetynets.contracts.ErasureCompletedV1;
import org.safetynets.contracts.GroupChangedV1;
import org.safetynets.contracts.PersonErasedV1;
import org.safetynets.contracts.SeatChangedV1;
import org.safetynets.platform.personal.PersonalData;
import org.safetynets.platform.security.Role;
import org.safetynets.platform.test.Answer;
import org.safetynets.platform.test.Api;
import org.safetynets.platform.test.Given;
import org.safetynets.platform.test.PersonalDataRules;
import org.safetynets.platform.test.Published;
import org.safetynets.platform.test.ServiceTest;
import org.safetynets.platform.test.Tokens;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@ServiceTest
class PersonalDataIT {

    @Autowired Api api;
    @Autowired Given given;
    @Autowired Published published;
    @Autowired MongoOperations mongo;
    @Autowired JsonMapper json;
    @Autowired List<PersonalData> held;
    World world;

    private final UUID person = UUID.randomUUID();
    private final String pseudonym = "Avocet" + person.toString().substring(0, 8);
    private final Tokens partner = Tokens.of(person).named(pseudonym);

    @BeforeEach
    void world() {
        world = new World(api, given);
    }

    @Test
    void every_collection_answers_for_what_it_holds_about_people() {
        PersonalDataRules.check(
                mongo,
                held,
                Map.ofEntries(
                        Map.entry("purposes", "the network's vocabulary"),
                        Map.entry("organizations", "names of organizations"),
                        Map.entry("rooms", "addresses of online rooms, gone when they close"),
                        Map.entry("addresses", "where groups meet, without people; sealed"),
                        Map.entry("meetingNotes", "by nobody, about nobody by name; sealed"),
                        Map.entry("holidays", "days on which an organization does not meet"),
                        Map.entry("questionnaires", "what the network asks for a purpose"),
                        Map.entry("coreQuestions", "how the network asks everybody"),
                        Map.entry("measures", "what the network measures by"),
                        Map.entry("playbooks", "what the network does about incidents"),
                        Map.entry("charters", "what groups agreed on, without people"),
                        Map.entry("guidelines", "what the network proposes for charters"),
                        Map.entry("guidelineReadings", "in which meetings they were read out"),
                        Map.entry("blindKeys", "sealed secrets of organizations"),
                        Map.entry("towns", "places on the map in which groups meet"),
                        Map.entry("withheld_groups", "ids of groups that cannot be read"),
                        Map.entry("finderKeys", "the secret of the finder's cursors"),
                        Map.entry(
                                "listings",
                                "open groups as anybody may see them, without people")));
    }

    @Test
    void a_person_is_told_of_their_seats_with_what_staff_wrote() {
        // given
        var group = world.openGroup(2);
        world.decide(
                group,
                world.asked(partner, group),
                Map.of("accept", false, "reason", "Sounded rushed"));
        // when
        var told = section(data(person), "seats");
        // then
        assertThat(told.path("items").get(0).path("groupName").asString())
                .isEqualTo("Steady Steps");
        assertThat(told.path("items").get(0).path("reason").asString()).isEqualTo("Sounded rushed");
    }

    @Test
    void somebody_erased_while_a_seat_is_held_for_them_makes_room_for_the_next() {
        // given
        var group = world.openGroup(2);
        var fern = World.partner("Fern");
        world.accept(group, world.asked(fern, group));
        world.accept(group, world.asked(World.partner("Wren"), group));
        world.accept(group, world.asked(partner, group));
        world.accept(group, world.asked(World.partner("Ivy"), group));
        api.as(fern).delete("/api/groups/mine/seats/" + group);
        assertThat(world.roster(group, "offered")).containsExactly(pseudonym);
        // when
        erase(person);
        // then
        await().untilAsserted(
                        () -> assertThat(world.roster(group, "offered")).containsExactly("Ivy"));
        assertThat(world.takeOffer(partner, group).status()).isIn(401, 403, 404);
        assertThat(world.roster(group, "seated")).containsExactly("Wren");
        assertThat(world.coordinator().get(world.group(group)).text("seatsTaken")).isEqualTo("2");
        assertNothingIsLeftOf(pseudonym);
    }

    @Test
    void an_erased_persons_seat_goes_to_who_waits_and_nothing_is_left_of_them() {
        // given
        var group = world.openGroup(2);
        world.accept(group, world.asked(World.partner("Fern"), group));
        world.accept(group, world.asked(partner, group));
        var ivy = World.partner("Ivy");
        world.accept(group, world.asked(ivy, group));
        var elsewhere = world.openGroup(2);
        var reason = "Was " + pseudonym + " on the phone";
        world.decide(
                elsewhere,
                world.asked(partner, elsewhere),
                Map.of("accept", false, "reason", reason));
        api.as(partner).post("/api/groups/mine/calendar", null);
        // when
        erase(person);
        // then
        assertThat(world.takeOffer(ivy, group).status()).isEqualTo(204);
        assertThat(world.roster(group, "seated")).containsExactly("Fern", "Ivy");
        assertNothingIsLeftOf(pseudonym);
        assertThat(data(person).json().path("sections")).isEmpty();
        await().untilAsserted(
                        () ->
                                assertThat(published.of(SeatChangedV1.class))
                                        .filteredOn(it -> it.personId().equals(person))
                                        .extracting(SeatChangedV1::change)
                                        .contains(SeatChangedV1.Change.LEFT));
        await().untilAsserted(
                        () ->
                                assertThat(published.of(GroupChangedV1.class, group))
                                        .last()
                                        .satisfies(
                                                it -> {
                                                    assertThat(it.seatsTaken()).isEqualTo(2);
                                                    assertThat(it.waitlisted()).isZero();
                                                }));
    }

    @Test
    void a_seat_held_for_an_erased_person_is_offered_to_the_next() {
        // given
        var group = world.openGroup(2);
        var fern = World.partner("Fern");
        var ivy = World.partner("Ivy");
        world.accept(group, world.asked(fern, group));
        world.accept(group, world.asked(World.partner("Wren"), group));
        world.accept(group, world.asked(partner, group));
        world.accept(group, world.asked(ivy, group));
        api.as(fern).delete("/api/groups/mine/seats/" + group);
        assertThat(world.roster(group, "offered")).containsExactly(pseudonym);
        // when
        erase(person);
        // then
        assertThat(world.roster(group, "offered")).containsExactly("Ivy");
        assertThat(world.takeOffer(ivy, group).status()).isEqualTo(204);
        assertThat(world.roster(group, "seated")).containsExactly("Wren", "Ivy");
    }

    @Test
    void what_an_erased_person_reported_goes_with_them_and_the_incident_stays() {
        // given
        world.loadPlaybooks(json);
        var group = world.openGroup(2);
        world.accept(group, world.asked(partner, group));
        var concerns = world.group(group) + "/concerns";
        var body = Map.of("type", "CONFLICT", "account", "It was " + pseudonym);
        var id = api.as(partner).post(concerns, body).text("concernId");
        assertThat(data(person).body()).contains("It was " + pseudonym);
        // when
        erase(person);
        // then
        assertThat(data(person).json().path("sections")).isEmpty();
        var lead = Tokens.of(UUID.randomUUID()).with(world.organization, Role.SAFETY_LEAD);
        var incident = "/api/groups/organizations/" + world.organization + "/incidents/" + id;
        var left = api.as(lead).get(incident);
        assertThat(left.text("type")).isEqualTo("CONFLICT");
        assertThat(left.text("details", "account")).isEmpty();
        assertThat(api.as(partner).get(concerns).json()).isEmpty();
    }

    @Test
    void nobody_learns_from_their_own_data_what_was_reported_about_them() {
        // given
        world.loadPlaybooks(json);
        var group = world.openGroup(2);
        world.accept(group, world.asked(partner, group));
        var concerns = world.group(group) + "/concerns";
        var body = Map.of("type", "FACILITATOR_MISCONDUCT", "account", "She shouted");
        assertThat(api.as(partner).post(concerns, body).status()).isEqualTo(201);
        // then
        assertThat(data(world.facilitatorId).body()).doesNotContain("FACILITATOR_MISCONDUCT");
        // when
        erase(world.facilitatorId);
        // then
        assertThat(mongo.findAll(Document.class, "incidents").toString())
                .doesNotContain(world.facilitatorId.toString());
    }

    @Test
    void what_a_person_answered_is_told_to_them_and_gone_with_them() {
        // given
        var group = world.openGroup(2);
        var draft = "/api/groups/mine/drafts/" + world.openGroup(2);
        api.as(partner).put(draft, Map.of("words", Map.of("Q14", "Unsent " + pseudonym)));
        var matching = Map.of("consent", true, "me", List.of(pseudonym), "mustNotMeet", List.of());
        var body =
                Map.of(
                        "answers",
                        World.CALM,
                        "words",
                        Map.of("Q14", "Sent " + pseudonym),
                        "conflictMatching",
                        matching);
        api.as(partner).post(world.group(group) + "/join-requests", body);
        assertThat(data(person).body())
                .contains("Sent " + pseudonym, "Unsent " + pseudonym, "conflict-matching");
        // when
        erase(person);
        // then
        assertThat(data(person).json().path("sections")).isEmpty();
        assertNothingIsLeftOf(person.toString() + "/");
    }

    @Test
    void who_came_to_a_meeting_is_still_counted() {
        // given
        var group = world.openGroup(2);
        world.accept(group, world.asked(partner, group));
        var meetings = world.group(group) + "/meetings";
        var at = Map.of("startsAt", Instant.now().plus(Duration.ofHours(1)).toString());
        var meeting = meetings + "/" + world.facilitator().post(meetings, at).text("meetingId");
        world.facilitator().post(meeting + "/start", null);
        var came = Map.of("personId", person.toString(), "status", "attended");
        world.facilitator().put(meeting + "/attendance", Map.of("entries", List.of(came)));
        // when
        erase(person);
        // then
        var after = world.coordinator().get(meeting);
        assertThat(after.text("attendance", "0", "status")).isEqualTo("attended");
        assertThat(after.body()).doesNotContain(person.toString(), pseudonym);
        assertNothingIsLeftOf(pseudonym);
    }

    @Test
    void groups_lose_an_erased_facilitator_and_pause_when_nobody_else_is_certified() {
        // given
        var group = world.openGroup(2);
        // when
        erase(world.facilitatorId);
        // then
        world.awaitStatus(group, "paused");
        assertThat(world.pauseReason(group)).isEqualTo("not-currently-certified");
        assertThat(world.coordinator().get(world.group(group)).body())
                .doesNotContain(world.facilitatorId.toString());
        assertThat(mongo.findAll(Document.class, "standings").toString())
                .doesNotContain(world.facilitatorId.toString());
    }

    @Test
    void what_an_erased_coordinator_decided_stays_a_coordinators() {
        // given
        var group = world.openGroup(2);
        assertThat(section(data(world.coordinatorId), "groups-changed").toString())
                .contains(group.toString(), "opened");
        // when
        erase(world.coordinatorId);
        // then
        var other = api.as(Tokens.of(UUID.randomUUID()).with(world.organization, Role.COORDINATOR));
        var history = other.get(world.group(group) + "/history");
        assertThat(history.text("0", "by")).isEqualTo("coordinator");
        assertThat(mongo.findAll(Document.class, "groupSteps").toString())
                .doesNotContain(world.coordinatorId.toString());
    }

    private void assertNothingIsLeftOf(String value) {
        assertThat(mongo.getCollectionNames())
                .allSatisfy(
                        it ->
                                assertThat(mongo.findAll(Document.class, it).toString())
                                        .as(it)
                                        .doesNotContain(value));
    }

    private Answer data(UUID about) {
        return api.as(Tokens.service("identity-service"))
                .get("/internal/people/" + about + "/data");
    }

    private static JsonNode section(Answer data, String name) {
        return data.json()
                .path("sections")
                .valueStream()
                .filter(it -> it.path("section").asString().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private void erase(UUID whom) {
        given.event(new PersonErasedV1(whom, 7, UUID.randomUUID(), Instant.now()));
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(
                        () ->
                                assertThat(published.of(ErasureCompletedV1.class))
                                        .filteredOn(it -> it.personId().equals(whom))
                                        .hasSize(1));
    }
}
