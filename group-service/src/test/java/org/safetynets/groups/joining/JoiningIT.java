package org.safetynets.groups.joining;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safetynets.contracts.AuditRecordedV1;
import org.safetynets.contracts.GroupChangedV1;
import org.safetynets.contracts.SeatChangedV1;
import org.safetynets.contracts.SeatChangedV1.Change;
import org.safetynets.groups.World;
import org.safetynets.groups.group.domain.GroupId;
import org.safetynets.groups.joining.application.Offers;
import org.safetynets.groups.joining.domain.Placement;
import org.safetynets.groups.joining.domain.PlacementId;
import org.safetynets.groups.joining.domain.Placements;
import org.safetynets.platform.security.Role;
import org.safetynets.platform.test.Api;
import org.safetynets.platform.test.Given;
import org.safetynets.platform.test.MutableClock;
import org.safetynets.platform.test.Published;
import org.safetynets.platform.test.ServiceTest;
import org.safetynets.platform.test.StoredTexts;
import org.safetynets.platform.test.Tokens;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class JoiningIT {

    @Autowired Api api;
    @Autowired Given given;
    @Autowired Offers offers;
    @Autowired Published published;
    @Autowired StoredTexts texts;
    @Autowired Placements placements;
    @Autowired MutableClock clock;
    World world;
    UUID group;

    @BeforeEach
    void world() {
        world = new World(api, given);
        group = world.openGroup(2);
    }

    @AfterEach
    void clock() {
        clock.reset();
    }

    @Test
    void a_partner_asks_is_accepted_and_seated_under_the_pseudonym() {
        var fern = World.partner("Fern");
        assertThat(view(fern)).isEqualTo(404);
        var request = world.asked(fern, group);
        assertThat(view(fern)).isEqualTo(404);
        var again = world.ask(fern, group, World.CALM);
        assertThat(again.problem()).isEqualTo("already-requested");

        var accepted = world.accept(group, request);

        assertThat(accepted.text("status")).isEqualTo("accepted");
        assertThat(accepted.text("seat")).isEqualTo("seated");
        assertThat(world.roster(group, "seated")).containsExactly("Fern");
        assertThat(view(fern)).isEqualTo(200);
        var mine = api.as(fern).get("/api/groups/mine");
        assertThat(mine.text("seats", "0", "groupName")).isEqualTo("Steady Steps");
        assertThat(mine.text("seats", "0", "groupStatus")).isEqualTo("open");
        assertThat(mine.text("requests", "0", "status")).isEqualTo("accepted");
        assertThat(world.accept(group, request).problem()).isEqualTo("already-decided");
        await().untilAsserted(
                        () ->
                                assertThat(published.of(SeatChangedV1.class))
                                        .filteredOn(it -> it.groupId().equals(group))
                                        .extracting(SeatChangedV1::change)
                                        .containsExactly(Change.REQUESTED, Change.SEATED));
        await().untilAsserted(
                        () ->
                                assertThat(published.of(GroupChangedV1.class, group))
                                        .last()
                                        .extracting(GroupChangedV1::seatsTaken)
                                        .isEqualTo(1));
    }

    @Test
    void what_staff_read_and_decide_is_noted_a_list_as_one_entry() {
        // given
        var request = world.asked(World.partner("Fern"), group);
        world.asked(World.partner("Ivy"), group);
        // when
        world.coordinator().get(world.group(group) + "/join-requests");
        world.accept(group, request);
        world.coordinator().get(world.group(group) + "/roster");
        // then
        await().untilAsserted(
                        () ->
                                assertThat(published.of(AuditRecordedV1.class))
                                        .filteredOn(
                                                it ->
                                                        it.subjectId().equals(group.toString())
                                                                || it.subjectId().equals(request))
                                        .extracting(
                                                AuditRecordedV1::action,
                                                it -> it.personId() != null,
                                                AuditRecordedV1::reason)
                                        .containsExactlyInAnyOrder(
                                                tuple("join-requests.read", false, null),
                                                tuple("join-request.decided", true, "seated"),
                                                tuple("roster.read", false, null)));
    }

    @Test
    void somebody_waits_for_five_answers_at_a_time_and_no_more() {
        // given
        var fern = World.partner("Fern");
        var first = world.asked(fern, group);
        IntStream.range(0, 4).forEach(it -> world.asked(fern, world.openGroup(2)));
        var sixth = world.openGroup(2);
        // when
        var refused = world.ask(fern, sixth, World.CALM);
        // then
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.problem()).isEqualTo("too-many-open-requests");
        world.asked(World.partner("Ivy"), sixth);
        world.accept(group, first);
        world.asked(fern, sixth);
    }

    @ParameterizedTest
    @CsvSource({"Q1,no,''", "Q3,no,youth"})
    void a_stopped_screening_keeps_nothing(String question, String answer, String resource) {
        var fern = World.partner("Fern");
        var stopped = world.ask(fern, group, with(question, answer));
        assertThat(stopped.status()).isEqualTo(200);
        assertThat(stopped.text("route")).isEqualTo("stop");
        assertThat(stopped.text("joinRequestId")).isEmpty();
        assertThat(stopped.text("resources", "0")).isEqualTo(resource);
        assertThat(api.as(fern).get("/api/groups/mine").json().path("requests")).isEmpty();
        assertThat(world.coordinator().get(world.group(group) + "/join-requests").text("total"))
                .isEqualTo("0");
    }

    @Test
    void red_holds_the_placement_for_a_coordinator_with_a_reason() {
        var asked = world.ask(World.partner("Fern"), group, with("Q8", "plan"));
        assertThat(asked.status()).isEqualTo(201);
        assertThat(asked.text("route")).isEqualTo("red");
        assertThat(asked.text("resources", "0")).isEqualTo("suicide");
        var request = asked.text("joinRequestId");

        assertThat(world.accept(group, request).problem()).isEqualTo("placement-held");
        var decision = world.group(group) + "/join-requests/" + request + "/decision";
        var body = Map.of("accept", true, "reason", "Talked");
        assertThat(world.facilitator().post(decision, body).problem()).isEqualTo("placement-held");
        var released = world.decide(group, request, Map.of("accept", true, "reason", "Talked"));
        assertThat(released.text("seat")).isEqualTo("seated");
    }

    @Test
    void why_somebody_was_declined_is_stored_for_no_other_eyes() {
        var reason = "Because of " + UUID.randomUUID();
        var request = world.asked(World.partner("Fern"), group);
        var declined = world.decide(group, request, Map.of("accept", false, "reason", reason));

        assertThat(declined.text("status")).isEqualTo("declined");
        assertThat(texts.holding(request)).contains("placements");
        assertThat(texts.holding(reason)).isEmpty();
        assertThat(placement(request).decision())
                .isNotNull()
                .extracting(it -> it.reason())
                .isEqualTo(reason);
    }

    @Test
    void a_call_goes_on_by_a_person_and_a_decline_is_a_persons() {
        var asked = world.ask(World.partner("Fern"), group, with("Q6", "past"));
        assertThat(asked.text("route")).isEqualTo("call");
        var request = asked.text("joinRequestId");
        var declined = world.decide(group, request, Map.of("accept", false, "reason", "Other"));
        assertThat(declined.text("status")).isEqualTo("declined");
        assertThat(declined.json().has("declinedBecause")).isFalse();
        var again = world.ask(World.partner("Ivy"), group, with("Q15", "no"));
        assertThat(world.accept(group, again.text("joinRequestId")).problem())
                .isEqualTo("guidelines-not-accepted");
    }

    @Test
    void somebody_declined_reads_of_the_reason_what_they_may() {
        var fern = World.partner("Fern");
        var request = world.asked(fern, group);
        var both = Map.<String, Object>of("accept", true, "told", "time");
        assertThat(world.decide(group, request, both).text("errors", "0", "field"))
                .isEqualTo("told");
        var reason = "Sounded rushed";
        var decision = Map.<String, Object>of("accept", false, "reason", reason, "told", "time");
        assertThat(world.decide(group, request, decision).status()).isEqualTo(200);
        var mine = api.as(fern).get("/api/groups/mine");
        assertThat(mine.text("requests", "0", "declinedBecause")).isEqualTo("time");
        assertThat(mine.body()).doesNotContain(reason);
        // why it was not safe, or who is known there, is no word anybody could be told
        var other = world.asked(World.partner("Ivy"), group);
        var unsafe = Map.<String, Object>of("accept", false, "told", "known-person");
        assertThat(world.decide(group, other, unsafe).status()).isEqualTo(400);
    }

    @Test
    void who_waits_longest_is_offered_the_seat_that_somebody_leaves() {
        var ash = World.partner("Ash");
        var clover = World.partner("Clover");
        world.accept(group, world.asked(ash, group));
        world.accept(group, world.asked(World.partner("Birch"), group));
        world.accept(group, world.asked(clover, group));
        world.accept(group, world.asked(World.partner("Dill"), group));
        assertThat(world.roster(group, "waitlisted")).containsExactly("Clover", "Dill");
        var listed = api.get("/api/groups/listed/" + group);
        assertThat(listed.text("seatsFree")).isEqualTo("0");
        assertThat(listed.text("waitlistOpen")).isEqualTo("true");

        assertThat(leave(ash)).isEqualTo(204);

        assertThat(world.roster(group, "offered")).containsExactly("Clover");
        assertThat(view(clover)).as("nothing of the group before they take it").isEqualTo(404);
        var offer = api.as(clover).get("/api/groups/mine");
        assertThat(offer.text("seats", "0", "seat")).isEqualTo("offered");
        assertThat(offer.text("seats", "0", "offeredUntil")).isNotEmpty();
        assertThat(world.takeOffer(ash, group).status()).isEqualTo(404);
        assertThat(world.takeOffer(clover, group).status()).isEqualTo(204);
        assertThat(world.takeOffer(clover, group).problem()).isEqualTo("no-offer");
        assertThat(world.roster(group, "seated")).containsExactly("Birch", "Clover");
        assertThat(world.roster(group, "waitlisted")).containsExactly("Dill");
        assertThat(leave(ash)).isEqualTo(404);
        assertThat(view(ash)).isEqualTo(404);
        assertThat(view(clover)).isEqualTo(200);
        var counts = world.coordinator().get(world.group(group));
        assertThat(counts.text("seatsTaken")).isEqualTo("2");
        assertThat(counts.text("waitlisted")).isEqualTo("1");
    }

    @Test
    void more_seats_are_offered_to_those_who_wait() {
        for (var name : new String[] {"Ash", "Birch", "Clover", "Dill", "Elm"}) {
            world.accept(group, world.asked(World.partner(name), group));
        }
        var tag = world.coordinator().get(world.group(group)).header("ETag");
        var body = world.groupBody(4, world.facilitatorId);
        var changed = world.coordinator().with("If-Match", tag).put(world.group(group), body);
        assertThat(changed.status()).as(changed.toString()).isEqualTo(200);
        assertThat(world.roster(group, "seated")).containsExactly("Ash", "Birch");
        assertThat(world.roster(group, "offered")).containsExactly("Clover", "Dill");
        assertThat(world.roster(group, "waitlisted")).containsExactly("Elm");
        body.put("capacity", 3);
        var tooFew =
                world.coordinator()
                        .with(
                                "If-Match",
                                world.coordinator().get(world.group(group)).header("ETag"))
                        .put(world.group(group), body);
        assertThat(tooFew.problem()).isEqualTo("capacity-below-seats-taken");
    }

    @Test
    void a_clock_that_goes_back_an_hour_ends_no_offer_and_makes_no_second_one() {
        // given
        var ash = World.partner("Ash");
        var clover = World.partner("Clover");
        world.accept(group, world.asked(ash, group));
        world.accept(group, world.asked(World.partner("Birch"), group));
        world.accept(group, world.asked(clover, group));
        world.accept(group, world.asked(World.partner("Dill"), group));
        leave(ash);
        // when
        clock.advance(Duration.ofHours(-1));
        offers.lapse(100);
        // then
        assertThat(world.roster(group, "offered")).containsExactly("Clover");
        assertThat(world.takeOffer(clover, group).status()).isEqualTo(204);
        assertThat(world.status(group)).isEqualTo("open");
        assertThat(world.found(group)).isTrue();
        assertThat(world.roster(group, "waitlisted")).containsExactly("Dill");
    }

    @Test
    void an_offer_nobody_takes_runs_out_and_goes_to_the_next() {
        // given
        var ash = World.partner("Ash");
        var clover = World.partner("Clover");
        world.accept(group, world.asked(ash, group));
        world.accept(group, world.asked(World.partner("Birch"), group));
        world.accept(group, world.asked(clover, group));
        world.accept(group, world.asked(World.partner("Dill"), group));
        leave(ash);
        // when
        clock.advance(Duration.ofHours(49));
        // then
        await().untilAsserted(
                        () -> assertThat(world.roster(group, "offered")).containsExactly("Dill"));
        assertThat(world.takeOffer(clover, group).status()).isEqualTo(404);
        assertThat(world.roster(group, "waitlisted")).isEmpty();
        assertThat(world.ask(clover, group, World.CALM).status()).as("ask again").isEqualTo(201);
        // when the clock goes back an hour, nothing is undone
        clock.advance(Duration.ofHours(-1));
        assertThat(world.roster(group, "offered")).containsExactly("Dill");
        var counts = world.coordinator().get(world.group(group));
        assertThat(counts.text("seatsTaken")).isEqualTo("2");
    }

    @Test
    void somebody_removed_may_appeal_and_another_than_the_remover_decides() {
        // given
        var fernId = UUID.randomUUID();
        var fern = Tokens.of(fernId).named("Fern");
        var request = world.asked(fern, group);
        world.accept(group, request);
        var reason = "Recorded the meeting " + UUID.randomUUID();
        // when
        var removal = world.group(group) + "/members/" + fernId + "/remove";
        assertThat(world.coordinator().post(removal, Map.of("reason", " ")).status())
                .isEqualTo(400);
        assertThat(world.coordinator().post(removal, Map.of("reason", reason)).status())
                .isEqualTo(204);
        // then
        assertThat(world.coordinator().post(removal, Map.of("reason", reason)).status())
                .isEqualTo(404);
        assertThat(world.roster(group, "seated")).isEmpty();
        assertThat(texts.holding(reason)).isEmpty();
        var mine = api.as(fern).get("/api/groups/mine");
        assertThat(mine.text("requests", "0", "removedBecause")).isEqualTo(reason);
        assertThat(world.ask(fern, group, World.CALM).problem()).isEqualTo("removed-from-group");
        // when
        var appeal = "/api/groups/mine/requests/" + request + "/appeal";
        assertThat(api.as(fern).post(appeal, Map.of("text", "It was a radio")).status())
                .isEqualTo(204);
        assertThat(api.as(fern).post(appeal, Map.of("text", "Truly")).problem())
                .isEqualTo("already-appealed");
        var appeals = world.group(group) + "/appeals";
        assertThat(world.coordinator().get(appeals).text("0", "appeal"))
                .isEqualTo("It was a radio");
        var waits = api.as(fern).get("/api/groups/mine");
        assertThat(waits.text("requests", "0", "appeal", "text")).isEqualTo("It was a radio");
        assertThat(waits.json().at("/requests/0/appeal").has("upheld")).isFalse();
        var decision = appeals + "/" + request + "/decision";
        var upheld = Map.of("upheld", true, "answer", "We are sorry");
        assertThat(world.coordinator().post(decision, upheld).problem()).isEqualTo("own-removal");
        var other = Tokens.of(UUID.randomUUID()).with(world.organization, Role.COORDINATOR);
        assertThat(api.as(other).post(decision, upheld).status()).isEqualTo(204);
        assertThat(api.as(other).post(decision, upheld).problem()).isEqualTo("no-open-appeal");
        // then
        var answered = api.as(fern).get("/api/groups/mine");
        assertThat(answered.text("requests", "0", "appeal", "upheld")).isEqualTo("true");
        assertThat(answered.text("requests", "0", "appeal", "answer")).isEqualTo("We are sorry");
        assertThat(world.coordinator().get(world.group(group) + "/join-requests").body())
                .doesNotContain("It was a radio", "We are sorry");
        assertThat(world.ask(fern, group, World.CALM).status()).isEqualTo(201);
    }

    @Test
    void answers_are_codes_and_nothing_else() {
        var fern = World.partner("Fern");
        var html = world.ask(fern, group, with("Q6", "<script>alert(1)</script>"));
        assertThat(html.status()).isEqualTo(400);
        assertThat(html.text("errors", "0", "field")).isEqualTo("answers.Q6");
        assertThat(world.ask(fern, group, with("Q99", "yes")).status()).isEqualTo(400);
        assertThat(world.ask(fern, group, Map.of("Q1", "yes")).text("errors", "0", "field"))
                .isEqualTo("answers.Q3");
        assertThat(world.ask(fern, group, with("Q6", "x".repeat(1_100_000))).status())
                .isBetween(400, 413);
        assertThat(api.as(fern).get("/api/groups/mine").json().path("requests")).isEmpty();
    }

    @Test
    void only_a_group_that_is_open_takes_requests() {
        var draft = world.draft(2, world.facilitatorId);
        assertThat(world.ask(World.partner("Fern"), draft, World.CALM).status()).isEqualTo(404);
        var other = new World(api, given);
        var path = other.group(group) + "/join-requests";
        var elsewhere = api.as(World.partner("Fern")).post(path, Map.of("answers", World.CALM));
        assertThat(elsewhere.status()).isEqualTo(404);
    }

    private int view(org.safetynets.platform.test.Tokens who) {
        return api.as(who).get(world.group(group) + "/view").status();
    }

    private int leave(org.safetynets.platform.test.Tokens who) {
        return api.as(who).delete("/api/groups/mine/seats/" + group).status();
    }

    private static Map<String, String> with(String question, String answer) {
        var answers = new HashMap<>(World.CALM);
        answers.put(question, answer);
        return answers;
    }

    private Placement placement(String request) {
        var organization = world.organization;
        var id = new PlacementId(UUID.fromString(request));
        return placements.find(organization, new GroupId(group), id).orElseThrow();
    }
}
