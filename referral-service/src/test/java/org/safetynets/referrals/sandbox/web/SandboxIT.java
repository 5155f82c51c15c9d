package org.safetynets.referrals.sandbox.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safetynets.contracts.ReferralChangedV1;
import org.safetynets.platform.test.Answer;
import org.safetynets.platform.test.Api;
import org.safetynets.platform.test.Published;
import org.safetynets.platform.test.ServiceTest;
import org.safetynets.platform.test.Tokens;
import org.safetynets.referrals.Play;
import org.safetynets.referrals.integration.IntegrationPlay;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;

@ServiceTest
class SandboxIT {

    @Autowired Api api;
    @Autowired MongoOperations mongo;
    @Autowired Published published;
    IntegrationPlay play;
    Answer sandbox;
    Answer system;

    @BeforeEach
    void aSystemInASandbox() {
        play = new IntegrationPlay(api);
        sandbox = api.as(play.practice.alder).put(path(), Map.of());
        assertThat(sandbox.status()).as(sandbox.toString()).isEqualTo(200);
        system =
                api.as(play.practice.alder)
                        .post(
                                play.path(),
                                Map.of(
                                        "sandbox",
                                        true,
                                        "name",
                                        "A trial",
                                        "scopes",
                                        IntegrationPlay.SCOPES,
                                        "keys",
                                        Map.of(
                                                "jwks",
                                                IntegrationPlay.jwks(IntegrationPlay.key("a")))));
        assertThat(system.status()).as(system.toString()).isEqualTo(201);
    }

    @Test
    void a_system_is_let_in_at_once_and_finds_a_referral_for_each_scene() {
        assertThat(system.text("access")).isEqualTo("allowed");
        assertThat(system.text("sandbox")).isEqualTo("true");
        assertThat(system.text("counselors", "0", "personId"))
                .isEqualTo(sandbox.text("counselorId"));
        var tasks = play.system(system).get("/fhir/Task");
        assertThat(tasks.status()).as(tasks.toString()).isEqualTo(200);
        assertThat(tasks.json().get("entry")).hasSize(6);
        for (var entry : tasks.json().get("entry")) {
            assertThat(entry.get("resource").get("meta").toString()).contains("HTEST");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "come, accepted, accepted",
        "in-progress, in-progress, in-progress",
        "completed, completed, completed",
        "failed, completed, failed",
        "withdrawn, received, cancelled"
    })
    void an_accepted_referral_is_driven_where_it_shall_stand(
            String scene, String practice, String organization) {
        // given
        var accepted = referral("accepted");
        // when
        var played = play(accepted, scene);
        // then
        assertThat(played.status()).as(played.toString()).isEqualTo(200);
        assertThat(played.text("practiceSees")).isEqualTo(practice);
        assertThat(played.text("organizationSees")).isEqualTo(organization);
        assertThat(play.system(system).get("/fhir/Task/" + accepted).text("status"))
                .isEqualTo(practice);
    }

    @Test
    void a_partner_who_tells_more_is_made_up_with_all_that_is_told() {
        // given
        var accepted = referral("accepted");
        var practice = play.system(system);
        // when
        play(accepted, "attendance-told");
        var band = practice.get("/fhir/Task/" + accepted).body();
        play(accepted, "summary-told");
        // then
        assertThat(band).contains("attendance-band", "most").doesNotContain("score-at");
        assertThat(practice.get("/fhir/Task/" + accepted).body())
                .contains("attendance-band", "score-at-start", "score-at-end");
        api.as(play.practice.alder).put(path(), Map.of());
        assertThat(mongo.findAll(Document.class, "summaries").toString()).doesNotContain(accepted);
    }

    @Test
    void what_the_life_cycle_does_not_have_cannot_be_played() {
        assertThat(play(referral("completed"), "accepted").problem())
                .isEqualTo("scene-not-possible");
        assertThat(play(UUID.randomUUID().toString(), "accepted").status()).isEqualTo(404);
        assertThat(play(referral("accepted"), "happy").status()).isEqualTo(400);
    }

    @Test
    void it_begins_anew_and_leaves_nothing_of_before() {
        // given
        var before = referral("completed");
        // when
        api.as(play.practice.alder).put(path(), Map.of());
        // then
        assertThat(play.system(system).get("/fhir/Task/" + before).status()).isEqualTo(404);
        for (var collection : List.of("referrals", "fhir_loops", "consents", "receipts")) {
            assertThat(mongo.findAll(Document.class, collection).toString())
                    .as(collection)
                    .doesNotContain(before);
        }
        assertThat(api.as(play.practice.alder).get(path()).json().get("referrals")).hasSize(6);
    }

    @Test
    void nobody_is_told_and_no_real_partner_comes_there_nor_anybody_made_up_elsewhere() {
        // given
        var code = orderedCode();
        // when: a real person tries a code of the sandbox
        var claimed =
                api.as(Tokens.of(UUID.randomUUID()))
                        .post("/api/referrals/claims", Map.of("code", code));
        // then
        assertThat(claimed.problem()).isEqualTo("code-not-valid");
        var real = new Play(api).refer();
        assertThat(play(real.id().toString(), "come").status()).isEqualTo(404);
        play(referral("accepted"), "completed");
        var last = new Play(api).refer();
        // what came before it is out by then, since one relay publishes in order
        await().atMost(Duration.ofSeconds(30))
                .until(() -> !published.of(ReferralChangedV1.class, last.id()).isEmpty());
        assertThat(published.of(ReferralChangedV1.class))
                .extracting(it -> it.organizationId().toString())
                .doesNotContain(sandbox.text("organizationId"));
    }

    @Test
    void another_practice_finds_nothing_there() {
        var stranger = new IntegrationPlay(api).practice.alder;
        assertThat(api.as(stranger).get(path()).status()).isEqualTo(404);
        assertThat(api.as(stranger).put(path(), Map.of()).status()).isEqualTo(404);
    }

    private String orderedCode() {
        var flags = new StringBuilder();
        for (var flag : List.of("violence", "suicide", "psychosis", "no-private-way")) {
            flags.append(flags.isEmpty() ? "" : ",")
                    .append(
                            """
                            {"url":"urn:safety-nets:urgent-flag","extension":[
                              {"url":"flag","valueCode":"%s"},{"url":"answer","valueCode":"no"}]}
                            """
                                    .formatted(flag));
        }
        var made =
                play.system(system)
                        .with("Content-Type", "application/fhir+json")
                        .post(
                                "/fhir/ServiceRequest",
                                """
                                {"resourceType":"ServiceRequest","status":"active",
                                 "intent":"order","subject":{"identifier":{
                                   "system":"urn:ietf:rfc:3986","value":"urn:uuid:%s"}},
                                 "requester":{"reference":"PractitionerRole/%s"},
                                 "performer":[{"reference":"Organization/%s"}],
                                 "extension":[%s]}
                                """
                                        .formatted(
                                                UUID.randomUUID(),
                                                sandbox.text("counselorId"),
                                                sandbox.text("organizationId"),
                                                flags));
        assertThat(made.status()).as(made.toString()).isEqualTo(201);
        return made.json()
                .get("identifier")
                .valueStream()
                .filter(it -> it.path("system").asString("").endsWith("claim-code"))
                .findFirst()
                .orElseThrow()
                .get("value")
                .asString();
    }

    private String referral(String organizationSees) {
        return api.as(play.practice.alder)
                .get(path())
                .json()
                .get("referrals")
                .valueStream()
                .filter(it -> it.get("organizationSees").asString().equals(organizationSees))
                .findFirst()
                .orElseThrow()
                .get("referralId")
                .asString();
    }

    private Answer play(String referral, String scene) {
        return api.as(play.practice.alder)
                .post(path() + "/referrals/" + referral + "/play", Map.of("scene", scene));
    }

    private String path() {
        return play.practice.path() + "/sandbox";
    }
}
