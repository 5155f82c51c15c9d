package org.safetynets.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.safetynets.contracts.GroupChangedV1.Change;
import org.safetynets.contracts.SeatChangedV1;
import org.safetynets.notifications.card.application.KeepingAContactCard;
import org.safetynets.notifications.card.domain.AddressResult;
import org.safetynets.notifications.card.domain.Device;
import org.safetynets.notifications.card.domain.PushTarget;
import org.safetynets.notifications.webhook.domain.Owner;
import org.safetynets.notifications.webhook.domain.Receiver;
import org.safetynets.notifications.webhook.domain.Webhooks;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.platform.security.Role;
import org.safetynets.platform.test.Answer;
import org.safetynets.platform.test.Api;
import org.safetynets.platform.test.Given;
import org.safetynets.platform.test.MutableClock;
import org.safetynets.platform.test.Tokens;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** Where the operator has listed the hosts that may be called. */
@NotificationTest
@TestPropertySource(properties = "nets.outbound.hosts=127.0.0.1, *.listed.example")
class ListedHostsIT {

    private static final String WHY = "must be at a host that the operator of this network allows";

    @Autowired World world;
    @Autowired Api api;
    @Autowired HttpDouble others;
    @Autowired Given given;
    @Autowired MutableClock clock;
    @Autowired KeepingAContactCard cards;
    @Autowired Webhooks webhooks;

    private final UUID organization = UUID.randomUUID();

    @AfterEach
    void timeGoesOn() {
        clock.reset();
    }

    @Test
    void a_webhook_at_another_host_is_refused_with_the_reason() {
        assertThat(register("https://other.example/hook").text("errors", "0", "message"))
                .isEqualTo(WHY);
        assertThat(register("https://listed.example/hook").text("errors", "0", "message"))
                .isEqualTo(WHY);
        assertThat(register(others.address("/hooks/listed")).status()).isEqualTo(201);
    }

    @Test
    void so_is_a_browser_that_is_pushed_to_by_another() {
        var answer = give("https://push.other.example/p/1");
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.text("errors", "0", "field")).isEqualTo("endpoint");
        assertThat(answer.text("errors", "0", "message")).isEqualTo(WHY);
        assertThat(give("https://push.listed.example/p/1").status()).isEqualTo(202);
    }

    @Test
    void who_confirmed_a_browser_before_the_list_gets_messages_by_their_next_way() {
        var member = UUID.randomUUID();
        var address = world.confirmedAddress(member);
        confirmedBeforeTheList(member);
        choose(member, "push", "email");
        var group = UUID.randomUUID();
        given.event(world.group(organization, group, 1, Change.OPENED, UUID.randomUUID()));

        world.seat(organization, group, member, SeatChangedV1.Change.WAITLISTED);

        await().until(() -> world.ledger(member).contains("waitlist.changed/email/sent/"));
        assertThat(world.ledger(member))
                .contains("waitlist.changed/push/not-sent/provider-refused");
        assertThat(world.mailSubjects(address)).hasSize(2);
        assertThat(others.to("/push/unlisted")).isEmpty();
    }

    @Test
    void a_webhook_from_before_the_list_is_not_called_and_has_not_failed() {
        var path = "/api/notifications/organizations/" + organization + "/webhooks/" + registered();
        test(path);
        clock.advance(Duration.ofDays(6));

        test(path);

        var webhook = coordinator().get(path);
        assertThat(webhook.text("state")).isEqualTo("active");
        assertThat(webhook.json().has("failingSince")).isFalse();
        assertThat(others.to("/hooks/unlisted")).isEmpty();
    }

    /** At a host that the list has no more. */
    private String registered() {
        var id = register(others.address("/hooks/listed")).text("webhookId");
        var owner = Owner.organization(new OrganizationId(organization));
        var webhook = webhooks.find(owner, UUID.fromString(id)).orElseThrow();
        var before =
                new Receiver(
                        unlisted("/hooks/unlisted"),
                        webhook.receiver().topics(),
                        webhook.receiver().description());
        webhooks.save(webhook.changed(before));
        return id;
    }

    private void test(String path) {
        coordinator().post(path + "/test", null);
        await().until(
                        () ->
                                coordinator()
                                                .get(path + "/calls")
                                                .json()
                                                .path("items")
                                                .path(0)
                                                .path("tries")
                                                .size()
                                        == 1);
    }

    private void confirmedBeforeTheList(UUID person) {
        var keys = new BrowserKeys();
        var target = new PushTarget(unlisted("/push/unlisted"), keys.key(), keys.secret());
        var device =
                new Device(
                        UUID.randomUUID(), "Phone", target, true, Optional.empty(), Instant.now());
        cards.change(
                new PersonId(person),
                it ->
                        it.give(device, clock.instant()) instanceof AddressResult.Given(var card)
                                ? card
                                : it);
    }

    private void choose(UUID person, String... ways) {
        var uses = List.of("meetings", "requests", "work", "safety", "account");
        var channels = Stream.of(ways).map(it -> Map.of("channel", it, "uses", uses)).toList();
        var chosen = Map.of("channels", channels, "discreet", true, "language", "en");
        var card = "/api/notifications/contact-card";
        var version = world.as(person).get(card).header("ETag");
        var answer = world.as(person).with("If-Match", version).put(card, chosen);
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
    }

    private URI unlisted(String path) {
        return URI.create(others.address(path).replace("127.0.0.1", "localhost"));
    }

    private Answer give(String endpoint) {
        var keys = new BrowserKeys();
        return world.as(UUID.randomUUID())
                .post(
                        "/api/notifications/contact-card/devices",
                        Map.of(
                                "name",
                                "Phone",
                                "endpoint",
                                endpoint,
                                "keys",
                                Map.of("p256dh", keys.key(), "auth", keys.secret())));
    }

    private Answer register(String url) {
        return coordinator()
                .post(
                        "/api/notifications/organizations/" + organization + "/webhooks",
                        Map.of("url", url, "topics", List.of("group-changed")));
    }

    private Api coordinator() {
        return api.as(
                Tokens.of(UUID.randomUUID())
                        .with(new OrganizationId(organization), Role.COORDINATOR));
    }
}
