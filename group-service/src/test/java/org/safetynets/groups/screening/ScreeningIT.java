package org.safetynets.groups.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safetynets.contracts.AuditRecordedV1;
import org.safetynets.groups.World;
import org.safetynets.platform.security.Role;
import org.safetynets.platform.test.Answer;
import org.safetynets.platform.test.Api;
import org.safetynets.platform.test.Given;
import org.safetynets.platform.test.MutableClock;
import org.safetynets.platform.test.Published;
import org.safetynets.platform.test.ServiceTest;
import org.safetynets.platform.test.StoredTexts;
import org.safetynets.platform.test.Tokens;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class ScreeningIT {

    @Autowired Api api;
    @Autowired Given given;
    @Autowired Published published;
    @Autowired StoredTexts stored;
    @Autowired MutableClock clock;
    World world;
    UUID group;

    @BeforeEach
    void world() {
        world = new World(api, given);
        group = world.openGroup(4);
    }

    @AfterEach
    void clock() {
        clock.reset();
    }

    @Test
    void answers_are_stored_for_no_other_eyes_read_by_screeners_alone_and_noted() {
        // given
        var words = "<b>Work nights</b> " + UUID.randomUUID();
        var fern = World.partner("Fern");
        var request = ask(fern, Map.of("words", Map.of("Q14", words))).text("joinRequestId");
        assertThat(stored.holding(words)).isEmpty();
        // when
        var read = world.facilitator().get(answers(request));
        // then
        assertThat(read.text("words", "Q14")).as("text, as it was written").isEqualTo(words);
        assertThat(read.text("choices", "Q6")).isEqualTo("no");
        assertThat(read.text("placementConflict")).isEqualTo("false");
        assertThat(api.as(fern).get(answers(request)).status()).isEqualTo(404);
        var lead = Tokens.of(UUID.randomUUID()).with(world.organization, Role.SAFETY_LEAD);
        assertThat(api.as(lead).get(answers(request)).status()).isEqualTo(403);
        var elsewhere = new World(api, given);
        assertThat(elsewhere.coordinator().get(answers(request)).status()).isEqualTo(404);
        await().untilAsserted(
                        () ->
                                assertThat(published.of(AuditRecordedV1.class))
                                        .filteredOn(it -> it.subjectId().equals(request))
                                        .extracting(AuditRecordedV1::action)
                                        .contains("screening.read"));
    }

    @Test
    void answers_go_after_the_term_of_the_decision_and_stay_while_nobody_decided() {
        var decided = ask(World.partner("Fern"), Map.of()).text("joinRequestId");
        var open = ask(World.partner("Ivy"), Map.of()).text("joinRequestId");
        world.decide(group, decided, Map.of("accept", false, "reason", "Later"));
        clock.advance(Duration.ofDays(31));
        await().untilAsserted(
                        () ->
                                assertThat(world.coordinator().get(answers(decided)).status())
                                        .isEqualTo(404));
        assertThat(world.coordinator().get(answers(open)).status()).isEqualTo(200);
    }

    @Test
    void progress_is_saved_for_the_person_alone_taken_away_and_gone_when_sent() {
        var words = "Half said " + UUID.randomUUID();
        var fern = World.partner("Fern");
        var draft = "/api/groups/mine/drafts/" + group;
        var body = Map.of("choices", Map.of("Q1", "yes"), "words", Map.of("Q14", words));
        assertThat(api.as(fern).get(draft).status()).isEqualTo(404);
        assertThat(api.as(fern).put(draft, body).status()).isEqualTo(204);
        assertThat(api.as(fern).get(draft).text("words", "Q14")).isEqualTo(words);
        assertThat(stored.holding(words)).isEmpty();
        assertThat(api.as(World.partner("Ivy")).get(draft).status()).isEqualTo(404);
        assertThat(api.as(fern).delete(draft).status()).isEqualTo(204);
        assertThat(api.as(fern).get(draft).status()).isEqualTo(404);
        api.as(fern).put(draft, body);
        assertThat(ask(fern, Map.of()).status()).isEqualTo(201);
        assertThat(api.as(fern).get(draft).status()).as("it was sent").isEqualTo(404);
    }

    @Test
    void nothing_is_kept_for_somebody_who_is_not_alone() {
        var fern = World.partner("Fern");
        var draft = "/api/groups/mine/drafts/" + group;
        api.as(fern).put(draft, Map.of("choices", Map.of("Q1", "yes")));
        assertThat(api.as(fern).put(draft, Map.of("choices", Map.of("Q1", "no"))).status())
                .isEqualTo(204);
        assertThat(api.as(fern).get(draft).status()).isEqualTo(404);
    }

    @Test
    void somebody_they_must_not_meet_is_a_conflict_that_nobody_is_told_the_name_of() {
        // given
        var name = "Marcos Núñez " + UUID.randomUUID();
        var ivy = World.partner("Ivy");
        var sits = matching(List.of(name), List.of());
        world.accept(group, ask(ivy, sits).text("joinRequestId"));
        // when
        var asks = matching(List.of("Fern Field"), List.of(name.toUpperCase(Locale.ROOT)));
        var asked = ask(World.partner("Fern"), asks);
        // then
        assertThat(asked.body()).as("not told to who asks").doesNotContain("onflict");
        var read = world.coordinator().get(answers(asked.text("joinRequestId")));
        assertThat(read.text("placementConflict")).isEqualTo("true");
        assertThat(read.body()).doesNotContain("Ivy", name);
        assertThat(stored.holding(name)).isEmpty();
        // when
        api.as(ivy).delete("/api/groups/mine/conflict-matching");
        // then
        assertThat(
                        world.coordinator()
                                .get(answers(asked.text("joinRequestId")))
                                .text("placementConflict"))
                .as("without consent nothing is matched")
                .isEqualTo("false");
    }

    @Test
    void the_same_name_means_nothing_in_another_organization() {
        var name = "Marcos " + UUID.randomUUID();
        var elsewhere = new World(api, given);
        var theirs = elsewhere.openGroup(4);
        var body = new HashMap<String, Object>(matching(List.of(), List.of(name)));
        body.put("answers", World.CALM);
        var fern = World.partner("Fern");
        api.as(fern).post(elsewhere.group(theirs) + "/join-requests", body);
        world.accept(
                group,
                ask(World.partner("Ivy"), matching(List.of(name), List.of()))
                        .text("joinRequestId"));
        var asked = ask(fern, Map.of());
        assertThat(
                        world.coordinator()
                                .get(answers(asked.text("joinRequestId")))
                                .text("placementConflict"))
                .isEqualTo("false");
    }

    @Test
    void who_was_declined_is_shown_other_groups_of_the_purpose() {
        var other = world.openGroup(4);
        var fern = World.partner("Fern");
        var request = ask(fern, Map.of()).text("joinRequestId");
        world.decide(group, request, Map.of("accept", false));
        var alternatives = "/api/groups/mine/requests/" + request + "/alternatives";
        var shown = api.as(fern).get(alternatives);
        assertThat(shown.status()).isEqualTo(200);
        assertThat(shown.body()).doesNotContain(group.toString());
        assertThat(shown.json()).isNotEmpty().hasSizeLessThanOrEqualTo(5);
        assertThat(api.as(World.partner("Ivy")).get(alternatives).status()).isEqualTo(404);
        assertThat(world.found(other)).isTrue();
    }

    @Test
    void too_much_is_refused_and_nothing_is_kept() {
        var fern = World.partner("Fern");
        var long1 = Map.of("words", Map.of("Q14", "x".repeat(1001)));
        assertThat(ask(fern, long1).status()).isEqualTo(400);
        var huge = Map.of("words", Map.of("Q14", "x".repeat(1_100_000)));
        assertThat(ask(fern, huge).status()).isEqualTo(413);
        var strange = Map.of("words", Map.of("$where", "x"));
        assertThat(ask(fern, strange).status()).isEqualTo(400);
        assertThat(api.as(fern).get("/api/groups/mine").json().path("requests")).isEmpty();
    }

    private static Map<String, Object> matching(List<String> me, List<String> mustNotMeet) {
        return Map.of(
                "conflictMatching", Map.of("consent", true, "me", me, "mustNotMeet", mustNotMeet));
    }

    private Answer ask(Tokens who, Map<String, ?> more) {
        var body = new HashMap<String, Object>(more);
        body.put("answers", World.CALM);
        return api.as(who).post(world.group(group) + "/join-requests", body);
    }

    private String answers(String request) {
        return world.group(group) + "/join-requests/" + request + "/answers";
    }
}
