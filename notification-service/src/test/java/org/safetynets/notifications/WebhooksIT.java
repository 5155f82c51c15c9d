package org.safetynets.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.standardwebhooks.Webhook;
import com.standardwebhooks.exceptions.WebhookVerificationException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.safetynets.contracts.GroupChangedV1.Change;
import org.safetynets.contracts.IncidentReportedV1;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.security.Role;
import org.safetynets.platform.test.Answer;
import org.safetynets.platform.test.Api;
import org.safetynets.platform.test.Given;
import org.safetynets.platform.test.MutableClock;
import org.safetynets.platform.test.Tokens;
import org.springframework.beans.factory.annotation.Autowired;

@NotificationTest
class WebhooksIT {

    @Autowired World world;
    @Autowired Api api;
    @Autowired Given given;
    @Autowired HttpDouble others;
    @Autowired MutableClock clock;

    private final UUID organization = UUID.randomUUID();
    private final UUID group = UUID.randomUUID();
    private final String receiver = "/hooks/" + UUID.randomUUID();
    private final String webhooks =
            "/api/notifications/organizations/" + organization + "/webhooks";

    @AfterEach
    void timeGoesOn() {
        clock.reset();
    }

    @Test
    void an_event_arrives_thin_once_and_the_reference_library_verifies_it() throws Exception {
        var registered = register();
        var id = UUID.randomUUID().toString();
        var opened = world.group(organization, group, 1, Change.OPENED, UUID.randomUUID());

        given.event(opened, id, Instant.now());
        given.event(opened, id, Instant.now());

        await().atMost(Duration.ofSeconds(60)).until(() -> !others.to(receiver).isEmpty());
        await().during(Duration.ofSeconds(2)).until(() -> others.to(receiver).size() == 1);
        var request = others.to(receiver).getFirst();
        var body = new String(request.body(), StandardCharsets.UTF_8);
        new Webhook(registered.text("secret")).verify(body, lower(request.headers()));
        assertThat(request.header("webhook-id")).isEqualTo("msg_" + id);
        assertThat(body)
                .contains("\"type\":\"group.changed.opened\"", group.toString())
                .doesNotContain(World.GROUP_NAME);
    }

    @Test
    void after_a_rotation_both_secrets_verify_for_a_day_and_then_the_new_one_alone()
            throws Exception {
        var old = register();
        var path = webhooks + "/" + old.text("webhookId");
        var rotated = coordinator().post(path + "/rotate", null);
        assertThat(rotated.status()).isEqualTo(200);
        assertThat(rotated.text("secret")).isNotEqualTo(old.text("secret"));

        coordinator().post(path + "/test", null);
        await().until(() -> others.to(receiver).size() == 1);
        verify(old.text("secret"), others.to(receiver).getFirst());
        verify(rotated.text("secret"), others.to(receiver).getFirst());
        clock.advance(Duration.ofHours(25));
        coordinator().post(path + "/test", null);
        await().until(() -> others.to(receiver).size() == 2);

        assertThat(others.to(receiver).getLast().header("webhook-signature").split(" ")).hasSize(1);
        assertThatThrownBy(() -> signatureOf(old.text("secret"), others.to(receiver).getLast()))
                .isInstanceOf(WebhookVerificationException.class);
    }

    @Test
    void a_receiver_that_says_it_is_gone_is_called_no_more() {
        var path = webhooks + "/" + register().text("webhookId");
        others.answers(receiver, 410);

        coordinator().post(path + "/test", null);

        await().until(() -> "gone".equals(coordinator().get(path).text("state")));
        assertThat(coordinator().post(path + "/test", null).status()).isEqualTo(409);
        others.answers(receiver, 204);
        assertThat(coordinator().post(path + "/enable", null).status()).isEqualTo(200);
        coordinator().post(path + "/test", null);
        await().until(() -> others.to(receiver).size() == 2);
    }

    @Test
    void a_redirect_is_a_failure_is_logged_and_can_be_replayed_under_the_same_id() {
        var path = webhooks + "/" + register().text("webhookId");
        others.answers(receiver, 302);
        coordinator().post(path + "/test", null);
        await().until(() -> tries(path) == 1);
        var call = coordinator().get(path + "/calls").json().path("items").get(0);
        assertThat(call.path("tries").get(0).path("status").asInt()).isEqualTo(302);
        assertThat(call.path("result").asString()).isEqualTo("waiting");
        others.answers(receiver, 204);

        var replayed =
                coordinator()
                        .post(path + "/calls/" + call.path("callId").asString() + "/replay", null);

        assertThat(replayed.status()).isEqualTo(202);
        await().until(
                        () ->
                                "arrived"
                                        .equals(
                                                coordinator()
                                                        .get(path + "/calls")
                                                        .text("items", "0", "result")));
        assertThat(others.to(receiver))
                .extracting(it -> it.header("webhook-id"))
                .containsOnly(call.path("messageId").asString());
        assertThat(others.to("/followed")).isEmpty();
    }

    @Test
    void after_days_without_an_arrival_it_turns_itself_off() {
        var path = webhooks + "/" + register().text("webhookId");
        others.answers(receiver, 500);
        coordinator().post(path + "/test", null);
        await().until(() -> tries(path) == 1);
        await().until(() -> coordinator().get(path).json().has("failingSince"));

        clock.advance(Duration.ofDays(6));
        coordinator().post(path + "/test", null);

        await().until(() -> "failed".equals(coordinator().get(path).text("state")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://example.org/x",
                "https://10.0.0.1/x",
                "https://169.254.169.254/latest/meta-data",
                "https://[fd00::1]/x",
                "https://user:pw@example.org/x",
                "ftp://example.org/x",
                "not an address",
                "https:///x"
            })
    void a_target_that_is_not_public_or_not_https_is_refused_and_nothing_is_stored(String url) {
        var refused =
                coordinator()
                        .post(webhooks, Map.of("url", url, "topics", List.of("group-changed")));

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.text("errors", "0", "field")).isEqualTo("url");
        assertThat(coordinator().get(webhooks).json().path("items").size()).isZero();
    }

    @Test
    void another_organizations_webhook_is_not_there() {
        var path = "/" + register().text("webhookId");
        var foreign = UUID.randomUUID();
        var theirs = "/api/notifications/organizations/" + foreign + "/webhooks";
        var them =
                api.as(
                        Tokens.of(UUID.randomUUID())
                                .with(new OrganizationId(foreign), Role.COORDINATOR));

        assertThat(them.get(webhooks + path).status()).isEqualTo(404);
        assertThat(them.get(theirs + path).status()).isEqualTo(404);
        assertThat(them.post(theirs + path + "/rotate", null).status()).isEqualTo(404);
        assertThat(them.get(theirs + path + "/calls").status()).isEqualTo(404);
    }

    @Test
    void the_secret_is_shown_once_and_a_secret_needs_a_fresh_proof() {
        var path = webhooks + "/" + register().text("webhookId");
        var stale =
                api.as(
                        Tokens.of(UUID.randomUUID())
                                .with(new OrganizationId(organization), Role.COORDINATOR)
                                .withoutStepUp());

        assertThat(coordinator().get(path).body()).doesNotContain("whsec_");
        assertThat(stale.post(path + "/rotate", null).status()).isEqualTo(401);
    }

    @Test
    void what_it_is_told_and_where_is_changed_as_it_was_seen_and_its_secret_stays()
            throws Exception {
        var made = register();
        var path = webhooks + "/" + made.text("webhookId");
        var elsewhere = "/hooks/" + UUID.randomUUID();
        var wanted =
                Map.of(
                        "url",
                        others.address(elsewhere),
                        "topics",
                        List.of("seat-changed"),
                        "description",
                        " Our own books ");

        var changed = coordinator().with("If-Match", made.header("ETag")).put(path, wanted);

        assertThat(changed.status()).as(changed.toString()).isEqualTo(200);
        assertThat(changed.text("description")).isEqualTo("Our own books");
        assertThat(changed.text("topics", "0")).isEqualTo("seat-changed");
        var late = coordinator().with("If-Match", made.header("ETag")).put(path, wanted);
        assertThat(late.status()).isEqualTo(412);
        coordinator().post(path + "/test", null);
        await().until(() -> others.to(elsewhere).size() == 1);
        verify(made.text("secret"), others.to(elsewhere).getFirst());
        assertThat(others.to(receiver)).isEmpty();
    }

    @Test
    void a_change_to_an_address_of_ones_own_network_is_refused_and_nothing_is_changed() {
        var made = register();
        var path = webhooks + "/" + made.text("webhookId");
        var inside = Map.of("url", "https://10.0.0.1/x", "topics", List.of("group-changed"));

        var refused = coordinator().with("If-Match", made.header("ETag")).put(path, inside);

        assertThat(refused.status()).isEqualTo(400);
        assertThat(coordinator().get(path).text("url")).isEqualTo(others.address(receiver));
    }

    @Test
    void of_an_incident_that_may_be_about_somebody_who_works_there_no_receiver_is_told() {
        var path = webhooks + "/" + registerFor("incident-reported").text("webhookId");
        var incident = UUID.randomUUID();

        given.event(reported(incident, 1, true));
        given.event(reported(incident, 2, null));

        await().until(() -> others.to(receiver).size() == 1);
        assertThat(coordinator().get(path + "/calls").json().path("items").size()).isEqualTo(1);
        assertThat(new String(others.to(receiver).getFirst().body(), StandardCharsets.UTF_8))
                .contains("\"type\":\"incident.reported.escalated\"");
    }

    private IncidentReportedV1 reported(UUID incident, long version, @Nullable Boolean goesRound) {
        var now = Instant.now();
        return new IncidentReportedV1(
                incident,
                version,
                organization,
                group,
                null,
                version == 1
                        ? IncidentReportedV1.Change.REPORTED
                        : IncidentReportedV1.Change.ESCALATED,
                IncidentReportedV1.State.REPORTED,
                "CONFLICT",
                IncidentReportedV1.Severity.S3,
                now,
                now.plus(Duration.ofDays(1)),
                List.of(),
                Set.of(),
                false,
                Set.of(),
                goesRound);
    }

    private int tries(String path) {
        return coordinator().get(path + "/calls").json().path("items").path(0).path("tries").size();
    }

    private Answer register() {
        return registerFor("group-changed");
    }

    private Answer registerFor(String topic) {
        var made =
                coordinator()
                        .post(
                                webhooks,
                                Map.of("url", others.address(receiver), "topics", List.of(topic)));
        assertThat(made.status()).as(made.toString()).isEqualTo(201);
        return made;
    }

    private Api coordinator() {
        return api.as(
                Tokens.of(UUID.nameUUIDFromBytes(new byte[] {7}))
                        .with(new OrganizationId(organization), Role.COORDINATOR));
    }

    private static void verify(String secret, HttpDouble.Request request) throws Exception {
        new Webhook(secret)
                .verify(
                        new String(request.body(), StandardCharsets.UTF_8),
                        lower(request.headers()));
    }

    /** Verifies the signature alone: the moment it carries is one of the tests' clock. */
    private static void signatureOf(String secret, HttpDouble.Request request) throws Exception {
        var webhook = new Webhook(secret);
        var expected =
                webhook.sign(
                        request.header("webhook-id"),
                        Long.parseLong(request.header("webhook-timestamp")),
                        new String(request.body(), StandardCharsets.UTF_8));
        if (!request.header("webhook-signature").contains(expected)) {
            throw new WebhookVerificationException("No matching signature found");
        }
    }

    private static Map<String, List<String>> lower(Map<String, List<String>> headers) {
        var lower = new HashMap<String, List<String>>();
        headers.forEach((name, it) -> lower.put(name.toLowerCase(Locale.ROOT), it));
        return lower;
    }
}
