package org.safetynets.referrals.integration.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safetynets.platform.test.Answer;
import org.safetynets.platform.test.Api;
import org.safetynets.referrals.BesideOthers;
import org.safetynets.referrals.integration.IntegrationPlay;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

class IntegrationsIT extends BesideOthers {

    private static final Duration SOON = Duration.ofSeconds(30);

    @Autowired Api api;
    IntegrationPlay play;

    @BeforeEach
    void aPractice() {
        play = new IntegrationPlay(api);
    }

    @Test
    void a_system_reaches_the_organization_once_a_coordinator_lets_it_in() {
        // given
        var made = play.made(IntegrationPlay.key("a"));
        assertThat(made.text("access")).isEqualTo("asked");
        assertThat(made.body()).doesNotContain("AQAB");
        play.ready(made);
        assertThat(play.system(made).get("/fhir/Task").status()).isEqualTo(403);
        // when
        var decided = play.letIn(made);
        // then
        assertThat(decided.text("access")).isEqualTo("allowed");
        assertThat(decided.text("counselors", "0", "represented")).isEqualTo("true");
        assertThat(play.system(made).get("/fhir/Task").status()).isEqualTo(200);
        play.ready(made);
        assertThat(play.read(made).text("usable")).isEqualTo("true");
        assertThat(IDENTITY.told(made.text("clientId")).orElseThrow())
                .contains("Our software", "system/Task.crus", "\\\"kid\\\":\\\"a\\\"")
                .doesNotContain("\\\"d\\\"");
    }

    @Test
    void kept_out_or_revoked_it_is_out_at_its_next_request() {
        // given
        var made = play.made(IntegrationPlay.key("a"));
        play.ready(made);
        play.letIn(made);
        var system = play.system(made);
        assertThat(system.get("/fhir/Task").status()).isEqualTo(200);
        // when, then
        assertThat(play.decide(made, false).text("access")).isEqualTo("withdrawn");
        assertThat(system.get("/fhir/Task").status()).isEqualTo(403);
        play.letIn(made);
        play.ready(made);
        var gone = api.as(play.practice.alder).delete(one(made));
        assertThat(gone.text("revokedAt")).as(gone.toString()).isNotEmpty();
        assertThat(system.get("/fhir/Task").status()).isEqualTo(403);
        await().atMost(SOON).until(() -> IDENTITY.told(made.text("clientId")).isEmpty());
        assertThat(play.decide(made, true).problem()).isEqualTo("integration-revoked");
        assertThat(api.as(play.practice.alder).delete(one(made)).status()).isEqualTo(200);
    }

    @Test
    void taken_from_the_list_of_clients_it_is_kept_out() {
        // given
        var made = play.made(IntegrationPlay.key("a"));
        play.letIn(made);
        // when
        var listed =
                "/api/referrals/organizations/%s/fhir-clients/%s"
                        .formatted(play.practice.organization, made.text("integrationId"));
        assertThat(api.as(play.practice.coordinator).delete(listed).status()).isEqualTo(204);
        // then
        assertThat(play.read(made).text("access")).isEqualTo("withdrawn");
        assertThat(play.system(made).get("/fhir/Task").status()).isEqualTo(403);
        assertThat(api.as(play.practice.coordinator).delete(listed).status()).isEqualTo(404);
    }

    @Test
    void while_keycloak_is_away_a_system_waits_and_then_follows() {
        // given
        IDENTITY.goAway();
        // when
        var made = play.made(IntegrationPlay.key("a"));
        play.letIn(made);
        // then
        var waiting = play.read(made);
        assertThat(waiting.text("signIn")).isEqualTo("pending");
        assertThat(waiting.text("usable")).isEqualTo("false");
        assertThat(waiting.body()).contains("sign-in-pending");
        IDENTITY.comeBack();
        play.ready(made);
        assertThat(IDENTITY.told(made.text("clientId"))).isPresent();
    }

    @Test
    void keys_overlap_and_one_that_is_taken_out_of_use_ends_its_tokens_at_once() {
        // given
        var made = play.made(IntegrationPlay.key("a"));
        play.letIn(made);
        var seen = play.read(made).header("ETag");
        var later = Instant.now().plus(Duration.ofDays(7)).toString();
        var added =
                api.as(play.practice.alder)
                        .with("If-Match", seen)
                        .post(
                                one(made) + "/keys",
                                Map.of(
                                        "keys",
                                        Map.of(
                                                "jwks",
                                                IntegrationPlay.jwks(IntegrationPlay.key("b"))),
                                        "othersUntil",
                                        later));
        assertThat(added.status()).as(added.toString()).isEqualTo(200);
        assertThat(added.text("keys", "0", "endsAt")).startsWith(later.substring(0, 19));
        assertThat(added.text("keys", "0", "endsSoon")).isEqualTo("true");
        assertThat(added.text("keys", "1", "kid")).isEqualTo("b");
        play.ready(made);
        var system = play.system(made);
        assertThat(system.get("/fhir/Task").status()).isEqualTo(200);
        // when: nobody can tell Keycloak at this moment
        IDENTITY.goAway();
        var dropped = api.as(play.practice.alder).delete(one(made) + "/keys/a");
        // then
        assertThat(dropped.status()).as(dropped.toString()).isEqualTo(200);
        assertThat(system.get("/fhir/Task").status()).isEqualTo(401);
        assertThat(play.system(made).get("/fhir/Task").status()).isEqualTo(401);
        IDENTITY.comeBack();
        play.ready(made);
        assertThat(system.get("/fhir/Task").status()).isEqualTo(401);
        // a token says in which second it was given
        await().atMost(SOON)
                .untilAsserted(
                        () ->
                                assertThat(play.system(made).get("/fhir/Task").status())
                                        .isEqualTo(200));
        assertThat(IDENTITY.told(made.text("clientId")).orElseThrow())
                .contains("\\\"kid\\\":\\\"b\\\"")
                .doesNotContain("\\\"kid\\\":\\\"a\\\"");
        assertThat(api.as(play.practice.alder).delete(one(made) + "/keys/a").status())
                .isEqualTo(404);
    }

    @Test
    void keys_are_fetched_from_where_the_system_publishes_them() throws IOException {
        // given
        var keys = IntegrationPlay.jwks(IntegrationPlay.key("p"));
        var published =
                JsonMapper.shared().writeValueAsString(keys).getBytes(StandardCharsets.UTF_8);
        var server =
                HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext(
                "/jwks",
                it -> {
                    try (it) {
                        it.sendResponseHeaders(200, published.length);
                        it.getResponseBody().write(published);
                    }
                });
        server.start();
        try {
            var address = "http://127.0.0.1:" + server.getAddress().getPort() + "/jwks";
            // when
            var made =
                    api.as(play.practice.alder)
                            .post(play.path(), play.request(Map.of("jwksUri", address)));
            // then
            assertThat(made.status()).as(made.toString()).isEqualTo(201);
            await().atMost(SOON).until(() -> play.read(made).text("keys", "0", "kid"), "p"::equals);
            play.ready(made);
            assertThat(IDENTITY.told(made.text("clientId")).orElseThrow())
                    .contains("\\\"kid\\\":\\\"p\\\"");
        } finally {
            server.stop(0);
        }
    }

    @Test
    void whoever_leaves_the_practice_is_represented_no_longer() {
        // given
        play.practice.joined();
        var made = play.made(IntegrationPlay.key("a"));
        play.letIn(made);
        assertThat(play.read(made).text("counselors", "0", "represented")).isEqualTo("true");
        // when
        api.as(play.practice.alder).delete(play.practice.path() + "/members/me");
        // then
        var left = api.as(play.practice.rowan).get(one(made));
        assertThat(left.body()).doesNotContain("Alder\"").contains("no-counselor");
        // when
        api.as(play.practice.rowan).delete(play.practice.path() + "/members/me");
        // then
        var at = play.atOrganization() + "/" + made.text("integrationId");
        assertThat(api.as(play.practice.coordinator).get(at).text("revokedAt")).isNotEmpty();
        assertThat(play.system(made).get("/fhir/Task").status()).isEqualTo(403);
    }

    @Test
    void an_organization_has_systems_of_its_own() {
        // when
        var made =
                api.as(play.practice.coordinator)
                        .post(
                                play.atOrganization(),
                                Map.of(
                                        "name",
                                        "Our desk",
                                        "scopes",
                                        List.of("system/Task.rus"),
                                        "keys",
                                        Map.of(
                                                "jwks",
                                                IntegrationPlay.jwks(IntegrationPlay.key("o")))));
        // then
        assertThat(made.status()).as(made.toString()).isEqualTo(201);
        assertThat(made.text("access")).isEqualTo("allowed");
        assertThat(made.text("side")).isEqualTo("organization");
        assertThat(play.system(made).get("/fhir/Task").status()).isEqualTo(200);
        var practices = play.made(IntegrationPlay.key("a"));
        var list = api.as(play.practice.coordinator).get(play.atOrganization());
        assertThat(list.json().get("integrations")).hasSize(2);
        var theirs = play.atOrganization() + "/" + practices.text("integrationId");
        assertThat(api.as(play.practice.coordinator).delete(theirs).status()).isEqualTo(404);
    }

    @Test
    void a_foreign_system_is_not_there() {
        // given
        var made = play.made(IntegrationPlay.key("a"));
        var other = new IntegrationPlay(api);
        // then
        var theirs = other.path() + "/" + made.text("integrationId");
        assertThat(api.as(other.practice.alder).get(theirs).status()).isEqualTo(404);
        assertThat(api.as(other.practice.alder).get(one(made)).status()).isEqualTo(404);
        var there = other.atOrganization() + "/" + made.text("integrationId");
        assertThat(api.as(other.practice.coordinator).get(there).status()).isEqualTo(404);
    }

    @Test
    void only_a_member_who_administers_makes_one_and_only_after_a_fresh_proof() {
        // given
        play.practice.joined();
        var body = play.request(Map.of("jwks", IntegrationPlay.jwks(IntegrationPlay.key("a"))));
        // then
        assertThat(api.as(play.practice.rowan).post(play.path(), body).status()).isEqualTo(403);
        assertThat(api.as(play.practice.alder.withoutStepUp()).post(play.path(), body).problem())
                .isEqualTo("step-up-required");
    }

    @Test
    void what_is_wrong_is_named_and_nothing_is_kept() {
        var key = IntegrationPlay.key("a");
        refused("jwks", Map.of("jwks", Map.of("keys", List.of(key.toJSONObject()))));
        refused("keys", Map.of());
        refused("keys.jwksUri", Map.of("jwksUri", "https://10.0.0.1/jwks"));
        refused("keys.jwksUri", Map.of("jwksUri", "file:///etc/passwd"));
        refused(
                "endsAt",
                Map.of("jwks", IntegrationPlay.jwks(key), "endsAt", "2020-01-01T00:00:00Z"));
        var elsewhere = new IntegrationPlay(api);
        var there = elsewhere.request(Map.of("jwks", IntegrationPlay.jwks(key)));
        assertThat(api.as(play.practice.alder).post(play.path(), there).problem())
                .isEqualTo("not-approved-there");
        assertThat(api.as(play.practice.alder).get(play.path()).json().get("integrations"))
                .isEmpty();
    }

    @Test
    void scopes_are_of_those_offered_and_fewer_ask_for_a_new_token() {
        // given
        var made = play.made(IntegrationPlay.key("a"));
        play.letIn(made);
        play.ready(made);
        var system = play.system(made);
        // when
        IDENTITY.goAway();
        var seen = play.read(made).header("ETag");
        var alder = api.as(play.practice.alder).with("If-Match", seen);
        var fewer = Map.of("name", "Ours", "scopes", List.of("system/Task.crus"));
        // then
        assertThat(
                        alder.put(one(made), Map.of("name", "x", "scopes", List.of("organization")))
                                .text("errors", "0", "field"))
                .isEqualTo("scopes");
        assertThat(alder.put(one(made), fewer).status()).isEqualTo(200);
        assertThat(system.get("/fhir/Task").status()).isEqualTo(401);
        assertThat(alder.put(one(made), fewer).status()).isEqualTo(412);
    }

    private void refused(String field, Map<String, Object> keys) {
        var answer = api.as(play.practice.alder).post(play.path(), play.request(keys));
        assertThat(answer.status()).as(answer.toString()).isEqualTo(400);
        assertThat(answer.text("errors", "0", "field")).as(answer.toString()).isEqualTo(field);
    }

    private String one(Answer made) {
        return play.path() + "/" + made.text("integrationId");
    }
}
