package org.safetynets.identity.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.safetynets.contracts.AuditRecordedV1;
import org.safetynets.identity.AtTheRealKeycloak;
import org.safetynets.identity.SignIn;
import org.safetynets.identity.SignIn.Granted;
import org.safetynets.platform.test.Api;
import org.safetynets.platform.test.Published;
import org.safetynets.platform.test.Tokens;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

class OwnSessionsIT extends AtTheRealKeycloak {

    private static final String SESSIONS = "/api/identity/me/sessions";

    @Autowired private Api api;
    @Autowired private Published published;

    @Test
    void are_listed_with_the_one_that_asks_told_apart() {
        // given
        var here = new SignIn("safety2").fresh();
        var there = new SignIn("safety2").fresh();
        // when
        var answer = api.as(here.token()).get(SESSIONS);
        // then
        assertThat(answer.status()).isEqualTo(200);
        assertThat(session(answer.json(), here).path("current").asBoolean()).isTrue();
        assertThat(session(answer.json(), there).path("current").asBoolean()).isFalse();
        var started = session(answer.json(), here).path("startedAt").asString();
        assertThat(Instant.parse(started))
                .isBetween(Instant.now().minusSeconds(300), Instant.now());
        assertThat(answer.body()).doesNotContain("127.0.0.1", "safety2");
    }

    @Test
    void are_told_apart_by_the_browsers_that_their_person_said_they_were() {
        // given
        var here = new SignIn("safety1").fresh();
        api.as(here.token()).with("X-Browser", "Firefox, Linux").put("/api/identity/me", Map.of());
        // when
        var answer = api.as(here.token()).get(SESSIONS);
        // then
        assertThat(session(answer.json(), here).path("browser").asString())
                .isEqualTo("Firefox, Linux");
        var odd = api.as(here.token()).with("X-Browser", "<script>");
        assertThat(odd.put("/api/identity/me", Map.of()).status()).isEqualTo(400);
    }

    @Test
    void end_one_by_one_and_the_ending_is_noted() {
        // given
        var here = new SignIn("counselor2").fresh();
        var lost = new SignIn("counselor2").fresh();
        // when
        var answer = api.as(here.token()).delete(SESSIONS + "/" + lost.session());
        // then
        assertThat(answer.status()).isEqualTo(204);
        assertThat(lost.lives()).isFalse();
        assertThat(here.lives()).isTrue();
        await().untilAsserted(
                        () ->
                                assertThat(published.of(AuditRecordedV1.class))
                                        .anySatisfy(
                                                it -> {
                                                    assertThat(it.action())
                                                            .isEqualTo("session.ended");
                                                    assertThat(it.subjectId())
                                                            .isEqualTo(lost.session());
                                                }));
    }

    @Test
    void end_all_but_the_one_that_asks() {
        // given
        var lost = new SignIn("facilitator2").fresh();
        var here = new SignIn("facilitator2").fresh();
        // when
        var answer = api.as(here.token()).delete(SESSIONS);
        // then
        assertThat(answer.status()).isEqualTo(204);
        assertThat(lost.lives()).isFalse();
        assertThat(here.lives()).isTrue();
    }

    @Test
    void of_somebody_else_look_like_none() {
        // given
        var others = new SignIn("counselor2").fresh();
        var here = new SignIn("safety2").fresh();
        // when
        var answer = api.as(here.token()).delete(SESSIONS + "/" + others.session());
        // then
        assertThat(answer.status()).isEqualTo(404);
        assertThat(others.lives()).isTrue();
    }

    @Test
    void are_none_for_an_account_that_is_gone() {
        // when
        var answer = api.as(Tokens.of(UUID.randomUUID())).get(SESSIONS);
        // then
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().size()).isZero();
    }

    @Test
    void are_nothing_for_strangers() {
        assertThat(api.get(SESSIONS).status()).isEqualTo(401);
        assertThat(api.get("/api/identity/me/credentials").status()).isEqualTo(401);
    }

    @Test
    void go_with_what_one_signs_in_with() {
        // given
        var here = new SignIn("facilitator2").fresh();
        // when
        var answer = api.as(here.token()).get("/api/identity/me/credentials");
        // then
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.text("0", "kind")).isEqualTo("password");
        assertThat(answer.text("0", "credentialId")).isNotEmpty();
        assertThat(answer.body()).doesNotContain("secret", "hash", "salt");
    }

    private static JsonNode session(JsonNode sessions, Granted signIn) {
        return sessions.valueStream()
                .filter(it -> it.path("sessionId").asString().equals(signIn.session()))
                .findFirst()
                .orElseThrow();
    }
}
