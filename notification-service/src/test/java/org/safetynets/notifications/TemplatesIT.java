package org.safetynets.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.safetynets.contracts.GroupChangedV1.Change;
import org.safetynets.contracts.SeatChangedV1;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.security.Role;
import org.safetynets.platform.test.Api;
import org.safetynets.platform.test.Given;
import org.safetynets.platform.test.Tokens;
import org.springframework.beans.factory.annotation.Autowired;

@NotificationTest
class TemplatesIT {

    @Autowired World world;
    @Autowired Api api;
    @Autowired Given given;

    private final UUID organization = UUID.randomUUID();
    private final UUID group = UUID.randomUUID();
    private final UUID member = UUID.randomUUID();
    private final UUID writer = UUID.randomUUID();
    private final UUID reader = UUID.randomUUID();
    private final String templates =
            "/api/notifications/organizations/" + organization + "/templates";

    @Test
    void a_text_is_used_once_a_second_person_approved_it_and_the_catalogues_again_without_it() {
        seated();
        var path = templates + "/" + proposed("A change of plans");
        pausedTimes(2, Change.PAUSED, "Schedule changed");

        assertThat(as(writer).post(path + "/approve", null).status()).isEqualTo(409);
        assertThat(as(reader).post(path + "/approve", null).text("stage")).isEqualTo("in-force");
        pausedTimes(3, Change.PAUSED, "A change of plans");

        assertThat(as(writer).post(path + "/withdraw", null).text("stage")).isEqualTo("withdrawn");
        pausedTimes(4, Change.PAUSED, "Schedule changed");
    }

    @Test
    void a_newer_edition_takes_the_place_of_the_one_before_which_is_kept() {
        var first = templates + "/" + proposed("One");
        as(reader).post(first + "/approve", null);
        var second = templates + "/" + proposed("Two");

        var approved = as(reader).post(second + "/approve", null);

        assertThat(approved.json().path("edition").asInt()).isEqualTo(2);
        var all = as(writer).get(templates).json().path("items");
        assertThat(all.get(0).path("stage").asString()).isEqualTo("in-force");
        assertThat(all.get(1).path("stage").asString()).isEqualTo("replaced");
    }

    @Test
    void a_discreet_text_that_reveals_or_any_with_markup_is_refused_and_nothing_is_stored() {
        for (var bad : new String[] {"Your support group", "<script>x</script>", "${7*7}", "{x}"}) {
            var refused = as(writer).post(templates, text(bad));
            assertThat(refused.status()).as(bad).isEqualTo(400);
            assertThat(refused.text("errors", "0", "field")).isEqualTo("subject");
            assertThat(as(writer).post(templates + "/preview", text(bad)).status()).isEqualTo(400);
        }
        assertThat(as(writer).get(templates).json().path("items").size()).isZero();
    }

    @Test
    void a_preview_shows_what_they_will_see_and_keeps_nothing() {
        var open = new HashMap<>(text("Rest for {group}"));
        open.put("variant", "normal");

        var preview = as(writer).post(templates + "/preview", open);

        assertThat(preview.text("subject")).isEqualTo("Rest for Tuesday Harbor");
        assertThat(as(writer).get(templates).json().path("items").size()).isZero();
        assertThat(as(writer).get(templates + "/catalogue").json().path("items").size())
                .isPositive();
    }

    @Test
    void another_organizations_text_is_not_there() {
        var id = proposed("Words");
        var foreign = UUID.randomUUID();
        var them = api.as(Tokens.of(reader).with(new OrganizationId(foreign), Role.COORDINATOR));
        var theirs = "/api/notifications/organizations/" + foreign + "/templates/" + id;

        assertThat(them.post(theirs + "/approve", null).status()).isEqualTo(404);
        assertThat(them.get(templates).status()).isEqualTo(404);
    }

    private void seated() {
        given.event(world.group(organization, group, 1, Change.OPENED, UUID.randomUUID()));
        world.seat(organization, group, member, SeatChangedV1.Change.SEATED);
        await().atMost(Duration.ofSeconds(60)).until(() -> world.subjects(member).size() == 1);
    }

    private void pausedTimes(long version, Change change, String subject) {
        var before = world.subjects(member).size();
        given.event(world.group(organization, group, version, change, UUID.randomUUID()));
        await().until(() -> world.subjects(member).size() == before + 1);
        assertThat(world.subjects(member).getFirst()).isEqualTo(subject);
    }

    private String proposed(String subject) {
        var made = as(writer).post(templates, text(subject));
        assertThat(made.status()).as(made.toString()).isEqualTo(201);
        return made.text("templateId");
    }

    private static Map<String, Object> text(String subject) {
        return Map.of(
                "notice", "group.paused",
                "variant", "discreet",
                "language", "en",
                "subject", subject,
                "body", "Nothing to do for now.");
    }

    private Api as(UUID person) {
        return api.as(Tokens.of(person).with(new OrganizationId(organization), Role.COORDINATOR));
    }
}
