package org.safetynets.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safetynets.contracts.GroupChangedV1;
import org.safetynets.notifications.audience.domain.Groups;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.test.Answer;
import org.safetynets.platform.test.Api;
import org.safetynets.platform.test.Given;
import org.safetynets.platform.test.Tokens;
import org.springframework.beans.factory.annotation.Autowired;

@NotificationTest
class ReachIT {

    @Autowired World world;
    @Autowired Api api;
    @Autowired Given given;
    @Autowired Groups groups;

    private final UUID organization = UUID.randomUUID();
    private final UUID group = UUID.randomUUID();
    private final UUID person = UUID.randomUUID();

    @BeforeEach
    void aGroup() {
        given.event(
                world.group(
                        organization, group, 1, GroupChangedV1.Change.OPENED, UUID.randomUUID()));
        var where = new OrganizationId(organization);
        await().until(() -> groups.find(where, group).isPresent());
    }

    @Test
    void a_wish_goes_once_by_the_approved_way_in_discreet_words_and_nobody_learns_where_to() {
        var address = world.confirmedAddress(person);
        var wish = UUID.randomUUID();

        var answer = ask("group-service", wish);
        var again = ask("group-service", wish);

        assertThat(again.problem()).isEqualTo("already-asked-today");
        assertThat(answer.body()).isEqualTo("{\"goes\":\"now\"}");
        await().until(() -> world.mailSubjects(address).contains("A message is waiting for you"));
        assertThat(world.ledger(person))
                .filteredOn(it -> it.startsWith("safety.followup/in-app"))
                .hasSize(1);
    }

    @Test
    void who_approved_nothing_reads_it_in_the_app() {
        assertThat(ask("group-service", UUID.randomUUID()).text("goes")).isEqualTo("in-app-only");
        assertThat(world.ledger(person)).contains("safety.followup/in-app/sent/");
    }

    @Test
    void of_a_group_that_is_not_known_yet_nobody_is_said_to_be_told_now() {
        world.confirmedAddress(person);
        var elsewhere = new HashMap<>(wish(UUID.randomUUID()));
        elsewhere.put("groupId", UUID.randomUUID());
        var asked =
                api.as(Tokens.service("group-service"))
                        .with("X-Reason", "staff ask to get in touch")
                        .post("/internal/reach/" + person, elsewhere);
        assertThat(asked.text("goes")).isEqualTo("in-app-only");
    }

    @Test
    void nobody_but_group_service_asks_and_never_without_a_reason() {
        assertThat(ask("referral-service", UUID.randomUUID()).status()).isEqualTo(403);
        var unsaid = api.as(Tokens.service("group-service"));
        var path = "/internal/reach/" + person;
        assertThat(unsaid.post(path, wish(UUID.randomUUID())).status()).isEqualTo(400);
        assertThat(world.ledger(person)).isEmpty();
    }

    private Answer ask(String service, UUID wish) {
        return api.as(Tokens.service(service))
                .with("X-Reason", "staff ask to get in touch")
                .post("/internal/reach/" + person, wish(wish));
    }

    private Map<String, Object> wish(UUID id) {
        return Map.of(
                "wishId", id, "organizationId", organization, "groupId", group, "kind", "safety");
    }
}
