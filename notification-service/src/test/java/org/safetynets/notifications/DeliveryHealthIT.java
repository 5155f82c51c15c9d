package org.safetynets.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.safetynets.contracts.GroupChangedV1.Change;
import org.safetynets.contracts.SeatChangedV1;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.security.Role;
import org.safetynets.platform.test.Api;
import org.safetynets.platform.test.Given;
import org.safetynets.platform.test.PortalGoldens;
import org.safetynets.platform.test.Tokens;
import org.springframework.beans.factory.annotation.Autowired;

@NotificationTest
class DeliveryHealthIT {

    private static final String CARD = "/api/notifications/contact-card";

    @Autowired World world;
    @Autowired Api api;
    @Autowired Given given;
    @Autowired HttpDouble others;

    private final UUID organization = UUID.randomUUID();
    private final UUID group = UUID.randomUUID();
    private final UUID member = UUID.randomUUID();
    private final String deliveries =
            "/api/notifications/organizations/" + organization + "/deliveries";

    @AfterEach
    void asBefore() {
        others.answers("/sms", 204);
    }

    @Test
    void what_a_provider_refused_is_counted_listed_without_people_and_goes_on_replay() {
        refusedOnce();

        var letters = coordinator(organization).get(deliveries + "/dead-letters");
        var health = coordinator(organization).get(deliveries + "/health");

        assertThat(letters.body()).contains("provider-refused").doesNotContain(member.toString());
        PortalGoldens.of("notifications").assertKnown("dead-letters.json", letters);
        assertThat(health.body()).contains("\"not-sent\"", "\"in-app\"", "\"provider-refused\"");
        var id = letters.text("items", "0", "deliveryId");
        var replay = deliveries + "/dead-letters/" + id + "/replay";
        others.answers("/sms", 204);
        assertThat(coordinator(organization).post(replay, null).status()).isEqualTo(202);
        await().until(() -> world.ledger(member).contains("group.paused/sms/sent/"));
        assertThat(coordinator(organization).post(replay, null).status()).isEqualTo(404);
    }

    @Test
    void a_replay_asks_the_card_as_it_is_now() {
        refusedOnce();
        var id =
                coordinator(organization)
                        .get(deliveries + "/dead-letters")
                        .text("items", "0", "deliveryId");
        others.answers("/sms", 204);
        world.as(member).post(CARD + "/pause", null);

        coordinator(organization).post(deliveries + "/dead-letters/" + id + "/replay", null);

        await().until(() -> world.ledger(member).contains("group.paused/sms/not-sent/paused"));
    }

    @Test
    void another_organizations_letters_are_not_there() {
        refusedOnce();
        var id =
                coordinator(organization)
                        .get(deliveries + "/dead-letters")
                        .text("items", "0", "deliveryId");
        var foreign = UUID.randomUUID();
        var theirs = "/api/notifications/organizations/" + foreign + "/deliveries/dead-letters";

        assertThat(coordinator(foreign).get(theirs).json().path("items").size()).isZero();
        assertThat(coordinator(foreign).post(theirs + "/" + id + "/replay", null).status())
                .isEqualTo(404);
    }

    private void refusedOnce() {
        given.event(world.group(organization, group, 1, Change.OPENED, UUID.randomUUID()));
        world.seat(organization, group, member, SeatChangedV1.Change.SEATED);
        await().atMost(Duration.ofSeconds(60)).until(() -> world.subjects(member).size() == 1);
        var number = "+353861" + Math.floorMod(member.getMostSignificantBits(), 10_000_000L);
        world.as(member).post(CARD + "/phone", Map.of("number", number));
        world.confirmPhone(member, number, others);
        others.answers("/sms", 422);
        given.event(world.group(organization, group, 2, Change.PAUSED, UUID.randomUUID()));
        await().until(
                        () ->
                                world.ledger(member)
                                        .contains("group.paused/sms/not-sent/provider-refused"));
    }

    private Api coordinator(UUID where) {
        return api.as(
                Tokens.of(UUID.randomUUID()).with(new OrganizationId(where), Role.COORDINATOR));
    }
}
