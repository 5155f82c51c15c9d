package org.safetynets.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.security.Role;
import org.safetynets.platform.test.Answer;
import org.safetynets.platform.test.Api;
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

    private final UUID organization = UUID.randomUUID();

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
        return api.as(
                        Tokens.of(UUID.randomUUID())
                                .with(new OrganizationId(organization), Role.COORDINATOR))
                .post(
                        "/api/notifications/organizations/" + organization + "/webhooks",
                        Map.of("url", url, "topics", List.of("group-changed")));
    }
}
