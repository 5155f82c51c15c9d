package org.safetynets.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.safetynets.contracts.GroupChangedV1.Change;
import org.safetynets.platform.test.Api;
import org.safetynets.platform.test.Given;
import org.safetynets.platform.test.Tokens;
import org.springframework.beans.factory.annotation.Autowired;

@NotificationTest
class InboxIT {

    private static final String INBOX = "/api/notifications/inbox";

    @Autowired World world;
    @Autowired Given given;
    @Autowired Api api;

    private final UUID organization = UUID.randomUUID();
    private final UUID leader = UUID.randomUUID();

    @Test
    void messages_come_newest_first_in_pages() {
        pauses(3);

        var second = world.as(leader).get(INBOX + "?page=1&size=2");

        assertThat(second.json().path("total").asInt()).isEqualTo(3);
        assertThat(second.json().path("items").size()).isEqualTo(1);
        assertThat(second.json().path("items").get(0).path("sequence").asInt()).isEqualTo(1);
        assertThat(world.as(leader).get(INBOX + "?size=101").status()).isEqualTo(400);
        assertThat(world.as(leader).get(INBOX + "?page=x").text("errors", "0", "field"))
                .isEqualTo("page");
    }

    @Test
    void a_message_is_read_once_and_by_its_owner_only() {
        pauses(1);
        var id = world.as(leader).get(INBOX).text("items", "0", "messageId");

        assertThat(read(UUID.randomUUID(), id)).isEqualTo(404);
        assertThat(world.as(leader).get(INBOX).text("items", "0", "readAt")).isEmpty();
        assertThat(read(leader, id)).isEqualTo(204);
        var readAt = world.as(leader).get(INBOX).text("items", "0", "readAt");
        assertThat(readAt).isNotEmpty();
        assertThat(read(leader, id)).isEqualTo(204);
        assertThat(world.as(leader).get(INBOX).text("items", "0", "readAt")).isEqualTo(readAt);
        assertThat(read(leader, UUID.randomUUID().toString())).isEqualTo(404);
        assertThat(read(leader, "not-an-id")).isEqualTo(400);
    }

    @Test
    void without_a_sign_in_there_is_no_inbox_and_no_ledger() {
        assertThat(api.get(INBOX).status()).isEqualTo(401);
        assertThat(api.get("/api/notifications/ledger").status()).isEqualTo(401);
    }

    @Test
    void a_poison_message_stops_nobody() {
        given.message(
                "groups.groups",
                UUID.randomUUID().toString(),
                "{\"nonsense\":".getBytes(StandardCharsets.UTF_8),
                Map.of("ce_id", UUID.randomUUID().toString(), "ce_type", "group.changed.v1"));

        pauses(1);

        assertThat(world.subjects(leader)).containsExactly("Tuesday Harbor is paused");
    }

    @Test
    void the_api_describes_itself_with_who_may_call() {
        var openApi = api.get("/openapi");

        assertThat(openApi.status()).isEqualTo(200);
        assertThat(openApi.json().path("paths").propertyNames())
                .contains(
                        INBOX,
                        INBOX + "/stream",
                        INBOX + "/{messageId}/read",
                        "/api/notifications/contact-card",
                        "/api/notifications/contact-card/email",
                        "/api/notifications/contact-card/email/confirmation",
                        "/api/notifications/ledger");
    }

    @Test
    void a_mail_server_that_is_away_does_not_make_the_service_unready() {
        assertThat(api.as(Tokens.of(leader)).get("/actuator/health/readiness").status())
                .isEqualTo(200);
        assertThat(api.get("/actuator/health").body()).doesNotContain("mail");
    }

    private int read(UUID person, String messageId) {
        return world.as(person).post(INBOX + "/" + messageId + "/read", null).status();
    }

    private void pauses(int count) {
        var group = UUID.randomUUID();
        for (var version = 1; version <= count; version++) {
            given.event(world.group(organization, group, version, Change.PAUSED, leader));
        }
        await().until(() -> world.subjects(leader).size() == count);
    }
}
