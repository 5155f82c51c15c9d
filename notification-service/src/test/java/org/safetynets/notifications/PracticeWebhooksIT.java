package org.safetynets.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.standardwebhooks.Webhook;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safetynets.contracts.PracticeEndedV1;
import org.safetynets.contracts.ReferralDisclosedV1;
import org.safetynets.platform.test.Answer;
import org.safetynets.platform.test.Api;
import org.safetynets.platform.test.Given;
import org.safetynets.platform.test.MutableClock;
import org.safetynets.platform.test.PortalGoldens;
import org.safetynets.platform.test.Tokens;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

@NotificationTest
class PracticeWebhooksIT {

    private static final PortalGoldens GOLDENS = PortalGoldens.of("practices");
    private static final Duration A_WHILE = Duration.ofSeconds(1);

    @Autowired Api api;
    @Autowired Given given;
    @Autowired HttpDouble others;
    @Autowired ReferralsStandIn referrals;
    @Autowired MutableClock clock;

    private final UUID practice = UUID.randomUUID();
    private final UUID organization = UUID.randomUUID();
    private final UUID referral = UUID.randomUUID();
    private final UUID alder = UUID.randomUUID();
    private final UUID rowan = UUID.randomUUID();
    private final String receiver = "/hooks/" + UUID.randomUUID();
    private final String webhooks = at(practice);

    @BeforeEach
    void twoWhoWorkThere() {
        referrals.works(practice, alder, "administrator");
        referrals.works(practice, rowan, "member");
        referrals.mayTell(practice, organization, referral);
    }

    @AfterEach
    void timeGoesOn() {
        clock.reset();
    }

    @Test
    void what_is_disclosed_arrives_once_by_ids_alone_and_the_reference_library_verifies_it()
            throws Exception {
        // given
        var registered = register();
        var id = UUID.randomUUID().toString();
        // when
        given.event(disclosed(1), id, Instant.now());
        given.event(disclosed(1), id, Instant.now());
        // then
        await().until(() -> others.to(receiver).size() == 1);
        await().during(A_WHILE).until(() -> others.to(receiver).size() == 1);
        var request = others.to(receiver).getFirst();
        var body = new String(request.body(), StandardCharsets.UTF_8);
        new Webhook(registered.text("secret")).verify(body, lower(request.headers()));
        assertThat(request.header("webhook-id")).isEqualTo("msg_" + id);
        var json = JsonMapper.shared().readTree(body);
        assertThat(json.propertyNames()).containsExactly("type", "timestamp", "data");
        assertThat(json.path("type").asString()).isEqualTo("referral.changed");
        assertThat(json.path("data").propertyNames())
                .containsExactlyInAnyOrder("referralId", "organizationId");
        assertThat(body).contains(referral.toString(), organization.toString());
        assertThat(calls(registered).text("items", "0", "result")).isEqualTo("arrived");
    }

    @Test
    void a_dial_turned_down_silences_the_next_try_of_a_call_that_was_made_before() {
        // given
        var registered = register();
        others.answers(receiver, 500);
        given.event(disclosed(1));
        await().until(() -> calls(registered).json().path("items").size() == 1);
        GOLDENS.assertKnown("webhook-calls.json", calls(registered));
        // when
        referrals.mayNotTell(practice, organization, referral);
        others.answers(receiver, 204);
        clock.advance(Duration.ofSeconds(10));
        // then
        await().until(() -> "dropped".equals(calls(registered).text("items", "0", "result")));
        assertThat(others.to(receiver)).hasSize(1);
    }

    @Test
    void what_may_not_be_told_by_the_time_it_is_due_leaves_neither_a_call_nor_a_line_nor_a_gap() {
        // given
        var registered = register();
        var hidden = UUID.randomUUID();
        // when
        given.event(new ReferralDisclosedV1(hidden, 1, organization, List.of(practice)));
        given.event(disclosed(1));
        // then
        await().until(() -> others.to(receiver).size() == 1);
        await().during(A_WHILE).until(() -> others.to(receiver).size() == 1);
        var log = calls(registered).json();
        assertThat(log.path("items").size()).isEqualTo(1);
        assertThat(log.path("total").asInt()).as(log.toString()).isEqualTo(1);
        assertThat(log.toString()).contains(referral.toString()).doesNotContain(hidden.toString());
    }

    @Test
    void while_nobody_says_that_it_may_be_told_it_waits_unseen() {
        // given
        var registered = register();
        referrals.doesNotAnswerFor(practice);
        // when
        given.event(disclosed(1));
        // then
        await().during(A_WHILE).until(() -> others.to(receiver).isEmpty());
        referrals.answersAgainFor(practice);
        assertThat(calls(registered).json().path("items").size()).isZero();
        await().until(
                        () -> {
                            clock.advance(Duration.ofSeconds(20));
                            return others.to(receiver).size() == 1;
                        });
    }

    @Test
    void members_see_administrators_decide_and_for_everybody_else_nothing_is_there() {
        // given
        var one = webhooks + "/" + register().text("webhookId");
        var wanted = Map.of("url", others.address(receiver));
        // when, then
        assertThat(as(rowan).get(webhooks).json().path("items").size()).isEqualTo(1);
        assertThat(as(rowan).get(one).body()).doesNotContain("whsec_");
        assertThat(as(rowan).get(one + "/calls").status()).isEqualTo(200);
        for (var step : List.of("/rotate", "/enable", "/disable", "/test")) {
            assertThat(as(rowan).post(one + step, null).status()).isEqualTo(403);
            assertThat(as(UUID.randomUUID()).post(one + step, null).status()).isEqualTo(404);
        }
        assertThat(as(rowan).post(webhooks, wanted).status()).isEqualTo(403);
        assertThat(as(rowan).with("If-Match", "\"1\"").put(one, wanted).status()).isEqualTo(403);
        assertThat(as(rowan).delete(one).status()).isEqualTo(403);
        for (var path : List.of(webhooks, one, one + "/calls")) {
            assertThat(as(UUID.randomUUID()).get(path).status()).isEqualTo(404);
        }
        assertThat(as(UUID.randomUUID()).post(webhooks, wanted).status()).isEqualTo(404);
    }

    @Test
    void a_webhook_of_another_practice_is_not_there() {
        // given
        var path = "/" + register().text("webhookId");
        var another = UUID.randomUUID();
        referrals.works(another, alder, "administrator");
        var theirs = at(another);
        // when, then
        assertThat(as(alder).get(theirs).json().path("items").size()).isZero();
        assertThat(as(alder).get(theirs + path).status()).isEqualTo(404);
        assertThat(as(alder).get(theirs + path + "/calls").status()).isEqualTo(404);
        assertThat(as(alder).post(theirs + path + "/rotate", null).status()).isEqualTo(404);
        assertThat(as(alder).delete(theirs + path).status()).isEqualTo(404);
        var ofAnOrganization = "/api/notifications/organizations/" + practice + "/webhooks";
        assertThat(as(alder).get(ofAnOrganization + path).status()).isEqualTo(404);
    }

    @Test
    void an_administrator_changes_rotates_and_removes_it() {
        // given
        var made = register();
        var one = webhooks + "/" + made.text("webhookId");
        var elsewhere = "/hooks/" + UUID.randomUUID();
        // when
        var changed =
                as(alder)
                        .with("If-Match", made.header("ETag"))
                        .put(one, Map.of("url", others.address(elsewhere), "description", "Ours"));
        // then
        assertThat(changed.text("description")).as(changed.toString()).isEqualTo("Ours");
        assertThat(changed.text("topics", "0")).isEqualTo("referral-changed");
        assertThat(as(alder).post(one + "/rotate", null).text("secret"))
                .startsWith("whsec_")
                .isNotEqualTo(made.text("secret"));
        GOLDENS.assertKnown("webhook.json", as(alder).get(one));
        GOLDENS.assertKnown("webhooks.json", as(alder).get(webhooks));
        assertThat(as(alder).post(one + "/test", null).status()).isEqualTo(202);
        await().until(() -> others.to(elsewhere).size() == 1);
        assertThat(as(alder).delete(one).status()).isEqualTo(204);
        given.event(disclosed(1));
        await().during(A_WHILE).until(() -> others.to(elsewhere).size() == 1);
        assertThat(as(alder).get(one).status()).isEqualTo(404);
    }

    @Test
    void an_address_of_ones_own_network_is_refused() {
        var refused = as(alder).post(webhooks, Map.of("url", "https://10.0.0.1/x"));

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.text("errors", "0", "field")).isEqualTo("url");
        assertThat(as(alder).get(webhooks).json().path("items").size()).isZero();
    }

    @Test
    void without_a_word_of_who_works_there_nothing_is_answered() {
        // given
        referrals.doesNotAnswerFor(practice);
        // when
        var answer = as(alder).get(webhooks);
        // then
        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.problem()).isEqualTo("service-unavailable");
    }

    @Test
    void the_webhooks_of_a_practice_that_ended_are_gone() {
        // given
        register();
        // when
        given.event(new PracticeEndedV1(practice, 5));
        // then
        await().until(() -> as(alder).get(webhooks).json().path("items").isEmpty());
    }

    private Answer register() {
        var wanted = Map.of("url", others.address(receiver), "description", "Practice software");
        var made = as(alder).post(webhooks, wanted);
        assertThat(made.status()).as(made.toString()).isEqualTo(201);
        GOLDENS.assertKnown("webhook-made.json", made);
        return made;
    }

    private ReferralDisclosedV1 disclosed(long version) {
        return new ReferralDisclosedV1(referral, version, organization, List.of(practice));
    }

    private Answer calls(Answer webhook) {
        return as(rowan).get(webhooks + "/" + webhook.text("webhookId") + "/calls");
    }

    private Api as(UUID person) {
        return api.as(Tokens.of(person));
    }

    private static String at(UUID practice) {
        return "/api/notifications/practices/" + practice + "/webhooks";
    }

    private static Map<String, List<String>> lower(Map<String, List<String>> headers) {
        var lower = new HashMap<String, List<String>>();
        headers.forEach((name, it) -> lower.put(name.toLowerCase(Locale.ROOT), it));
        return lower;
    }
}
