package org.safetynets.groups.urgent;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safetynets.contracts.UrgentReviewChangedV1;
import org.safetynets.groups.AtOnce;
import org.safetynets.groups.World;
import org.safetynets.groups.staff.Staff;
import org.safetynets.groups.urgent.application.ReviewingUrgently;
import org.safetynets.groups.urgent.domain.UrgentReviewId;
import org.safetynets.platform.security.Role;
import org.safetynets.platform.test.Api;
import org.safetynets.platform.test.Given;
import org.safetynets.platform.test.MutableClock;
import org.safetynets.platform.test.PortalGoldens;
import org.safetynets.platform.test.Published;
import org.safetynets.platform.test.ServiceTest;
import org.safetynets.platform.test.Tokens;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class UrgentReviewsIT {

    @Autowired Api api;
    @Autowired Given given;
    @Autowired Published published;
    @Autowired MutableClock clock;
    @Autowired ReviewingUrgently reviewing;
    @Autowired Staff staff;

    World world;
    UUID group;
    final UUID leadId = UUID.randomUUID();
    Tokens lead;
    final UUID fernId = UUID.randomUUID();
    final Tokens fern = Tokens.of(fernId).named("Fern");

    @BeforeEach
    void world() {
        world = new World(api, given);
        lead = Tokens.of(leadId).with(world.organization, Role.SAFETY_LEAD);
        world.member(leadId, Role.SAFETY_LEAD);
        group = world.openGroup(4);
        var leads = Set.of(Role.SAFETY_LEAD);
        await().until(() -> !staff.holding(world.organization, leads).isEmpty());
    }

    @AfterEach
    void clock() {
        clock.reset();
    }

    @Test
    void a_form_that_cannot_wait_calls_who_is_on_call_and_no_event_says_whose_it_is() {
        var request = asked(fern, "Q6", "now");
        var id = opened();
        await().untilAsserted(
                        () ->
                                assertThat(published.of(UrgentReviewChangedV1.class, id))
                                        .singleElement()
                                        .satisfies(
                                                it ->
                                                        assertThat(it.onCallIds())
                                                                .containsExactly(world.onCallId)));
        assertThat(eventsAbout(id)).doesNotContain(fernId.toString(), request, "Q6", "Fern");
        var seen = api.as(lead).get(review(id));
        PortalGoldens.of("groups").assertKnown("urgent-review.json", seen);
        assertThat(seen.text("urgency")).isEqualTo("now");
        assertThat(seen.text("details", "pseudonym")).isEqualTo("Fern");
        assertThat(seen.text("details", "answers", "Q6")).isEqualTo("now");
        assertThat(seen.text("details", "answers", "Q15")).as("is none about safety").isEmpty();
        assertThat(api.as(lead).get(board()).body()).doesNotContain("Fern", request);
        assertThat(audits(id)).contains("urgent-review.read", fernId.toString());
    }

    @Test
    void a_form_that_can_wait_calls_nobody() {
        asked(fern, "Q6", "past");
        assertThat(api.as(lead).get(board()).text("total")).isEqualTo("0");
    }

    @Test
    void the_next_is_called_once_however_many_instances_look_and_then_safety_leads_are_told()
            throws Exception {
        asked(fern, "Q8", "often");
        var id = opened();
        clock.advance(Duration.ofHours(2));
        Callable<Boolean> look =
                () -> reviewing.escalate(world.organization, new UrgentReviewId(id));
        AtOnce.run(Collections.nCopies(6, look));
        await().untilAsserted(
                        () ->
                                assertThat(published.of(UrgentReviewChangedV1.class, id))
                                        .extracting(it -> it.onCallIds().size())
                                        .containsExactly(1, 2));
        var events = published.of(UrgentReviewChangedV1.class, id);
        assertThat(events.getFirst().tellIds()).isEmpty();
        assertThat(events.getLast().tellIds()).containsExactly(leadId);
    }

    @Test
    void it_is_taken_up_once_by_who_may_and_by_deciding_the_request() {
        asked(fern, "Q8", "plan");
        var id = opened();
        var called = api.as(Tokens.of(world.onCallId).with(world.organization, Role.TRAINER));
        assertThat(called.post(review(id) + "/take-up", null).text("takenUpBy"))
                .isEqualTo(world.onCallId.toString());
        assertThat(api.as(lead).post(review(id) + "/take-up", null).problem())
                .isEqualTo("already-acknowledged");
        var request = asked(World.partner("Wren"), "Q7", "yes");
        world.decide(group, request, Map.of("accept", false, "reason", "Talked, later"));
        assertThat(api.as(lead).get(board()).json().findValuesAsString("takenUpBy"))
                .as("the newest taken up first")
                .containsExactly(world.coordinatorId.toString(), world.onCallId.toString());
    }

    @Test
    void who_took_it_up_by_deciding_sees_it_and_who_sees_all_takes_it_over() {
        var request = asked(fern, "Q8", "plan");
        var id = opened();
        var facilitator = world.facilitator();
        assertThat(facilitator.get(review(id)).status()).isEqualTo(404);
        assertThat(world.decideAsFacilitator(group, request, false).status()).isEqualTo(200);
        assertThat(facilitator.get(review(id)).text("takenUpBy"))
                .isEqualTo(world.facilitatorId.toString());
        assertThat(facilitator.get(board()).text("total")).isEqualTo("1");
        assertThat(facilitator.post(review(id) + "/take-over", null).status()).isEqualTo(403);
        assertThat(api.as(lead).post(review(id) + "/take-over", null).text("takenUpBy"))
                .isEqualTo(leadId.toString());
        assertThat(facilitator.get(review(id)).status()).isEqualTo(404);
    }

    @Test
    void for_others_and_for_who_asked_it_does_not_exist() {
        asked(fern, "Q9", "yes");
        var id = opened();
        var trainer = api.as(Tokens.of(UUID.randomUUID()).with(world.organization, Role.TRAINER));
        assertThat(trainer.get(review(id)).status()).isEqualTo(404);
        assertThat(trainer.post(review(id) + "/take-up", null).status()).isEqualTo(404);
        assertThat(trainer.get(board()).text("total")).isEqualTo("0");
        var self = Tokens.of(fernId).with(world.organization, Role.SAFETY_LEAD, Role.COORDINATOR);
        assertThat(api.as(self).get(review(id)).status()).isEqualTo(404);
        assertThat(api.as(self).get(board()).text("total")).isEqualTo("0");
    }

    @Test
    void who_withdraws_may_be_in_danger_still() {
        asked(fern, "Q6", "now");
        var id = opened();
        api.as(fern).delete("/api/groups/mine/seats/" + group);
        var seen = api.as(lead).get(review(id));
        assertThat(seen.text("takenUpBy")).isEmpty();
        assertThat(seen.text("details", "status")).isEqualTo("left");
    }

    private String asked(Tokens partner, String question, String answer) {
        var answers = new HashMap<>(World.CALM);
        answers.put(question, answer);
        var asked = world.ask(partner, group, answers);
        assertThat(asked.status()).as(asked.toString()).isEqualTo(201);
        return asked.text("joinRequestId");
    }

    private UUID opened() {
        return UUID.fromString(api.as(lead).get(board()).text("items", "0", "reviewId"));
    }

    private String board() {
        return "/api/groups/organizations/" + world.organization + "/urgent-reviews";
    }

    private String review(UUID id) {
        return board() + "/" + id;
    }

    private String eventsAbout(UUID id) {
        return published.messages("groups.urgent-reviews").stream()
                .filter(it -> id.toString().equals(it.key()))
                .map(it -> new String(it.value(), UTF_8) + it.headers())
                .collect(Collectors.joining());
    }

    private String audits(UUID id) {
        return await().until(
                        () ->
                                published.messages("audit.entries").stream()
                                        .map(it -> new String(it.value(), UTF_8))
                                        .filter(it -> it.contains(id.toString()))
                                        .collect(Collectors.joining()),
                        it -> !it.isEmpty());
    }
}
