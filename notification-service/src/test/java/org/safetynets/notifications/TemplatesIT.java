package org.safetynets.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.safetynets.contracts.GroupChangedV1.Change;
import org.safetynets.contracts.SeatChangedV1;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.security.Role;
import org.safetynets.platform.test.Api;
import org.safetynets.platform.test.Given;
import org.safetynets.platform.test.Tokens;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@NotificationTest
class TemplatesIT {

    @Autowired World world;
    @Autowired Api api;
    @Autowired Given given;
    @Autowired MailSink mailSink;

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
    void a_preview_shows_the_mails_of_both_variants_and_languages_as_they_go_out() {
        seated();
        var inForce = templates + "/" + proposed("A change of plans");
        as(reader).post(inForce + "/approve", null);
        var address = world.confirmedAddress(member);
        var open = new HashMap<>(text("Rest for {group}"));
        open.put("variant", "normal");

        var mails = as(writer).post(templates + "/preview", open).json().path("mails");

        assertThat(mails.size()).isEqualTo(4);
        assertThat(mail(mails, "normal", "en").path("proposed").asBoolean()).isTrue();
        assertThat(mail(mails, "normal", "en").path("subject").asString())
                .isEqualTo("Rest for Tuesday Harbor");
        assertThat(mail(mails, "normal", "es").path("html").asString()).contains("lang=\"es\"");
        var discreet = mail(mails, "discreet", "en");
        assertThat(discreet.path("proposed").asBoolean()).isFalse();
        given.event(world.group(organization, group, 2, Change.PAUSED, UUID.randomUUID()));
        await().until(() -> world.mailSubjects(address).contains("A change of plans"));
        var mailed = Mails.bodies(mailSink.to(address).getLast());
        assertThat(discreet.path("plain").asString()).isEqualToIgnoringNewLines(mailed.getFirst());
        assertThat(discreet.path("html").asString()).isEqualToIgnoringNewLines(mailed.getLast());
    }

    private static JsonNode mail(JsonNode mails, String variant, String language) {
        return IntStream.range(0, mails.size())
                .mapToObj(mails::get)
                .filter(it -> it.path("variant").asString().equals(variant))
                .filter(it -> it.path("language").asString().equals(language))
                .findFirst()
                .orElseThrow();
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
