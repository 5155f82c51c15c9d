package org.safetynets.groups;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safetynets.contracts.CertificationChangedV1;
import org.safetynets.contracts.CertificationChangedV1.Status;
import org.safetynets.platform.security.Role;
import org.safetynets.platform.test.Answer;
import org.safetynets.platform.test.Api;
import org.safetynets.platform.test.Given;
import org.safetynets.platform.test.PortalGoldens;
import org.safetynets.platform.test.ServiceTest;
import org.safetynets.platform.test.Tokens;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * What the portal's tests take for answers of this service has no field that real ones have not.
 */
@ServiceTest
class PortalGoldensIT {

    private static final PortalGoldens GOLDENS = PortalGoldens.of("groups");

    @Autowired Api api;
    @Autowired Given given;
    World world;
    CertificationChangedV1 certification;
    UUID group;

    private final UUID fernId = UUID.randomUUID();
    private final Tokens fern = Tokens.of(fernId).named("Fern");

    @BeforeEach
    void a_closed_group_in_person_with_a_member() {
        world = new World(api, given);
        certification = world.certified();
        var body = world.groupBody(4, world.facilitatorId);
        body.put("format", "in-person");
        body.put("enrolment", "closed");
        body.put("place", Map.of("town", "Cork", "latitude", 51.9, "longitude", -8.5));
        var schedule = new HashMap<String, Object>(World.schedule());
        schedule.put("exceptions", List.of(monday()));
        body.put("schedule", schedule);
        group = UUID.fromString(world.coordinator().post(world.groups(), body).text("groupId"));
        world.open(group);
        world.accept(group, world.asked(fern, group));
    }

    private static String monday() {
        return LocalDate.now(ZoneOffset.UTC)
                .with(TemporalAdjusters.next(DayOfWeek.MONDAY))
                .plusWeeks(3)
                .toString();
    }

    @Test
    void of_a_group_as_staff_members_and_the_finder_see_it() {
        var staff = world.coordinator();
        GOLDENS.assertKnown("group-in-person.json", staff.get(world.group(group)));
        GOLDENS.assertKnown("view-in-person.json", api.as(fern).get(world.group(group) + "/view"));
        GOLDENS.assertKnown("listed.json", api.get("/api/groups/listed/" + group));
        GOLDENS.assertKnown("listed-begun.json", api.get("/api/groups/listed/" + group));
        var address = world.group(group) + "/address";
        var door = Map.of("address", "12 Quay Street");
        GOLDENS.assertKnown("address.json", staff.with("If-Match", "\"0\"").put(address, door));
    }

    @Test
    void of_what_became_of_it() {
        world.coordinator().post(world.group(group) + "/pause", Map.of("reason", "Water"));
        world.coordinator().post(world.group(group) + "/resume", Map.of("reason", "Dry"));
        world.turn(certification, 2, Status.REVOKED);
        world.awaitStatus(group, "paused");
        GOLDENS.assertKnown(
                "history.json", world.coordinator().get(world.group(group) + "/history"));
    }

    @Test
    void of_a_meeting_its_notes_and_who_is_asked_to_stand_in() {
        var at = Instant.now().truncatedTo(ChronoUnit.HOURS).plus(Duration.ofHours(1));
        var meetings = world.group(group) + "/meetings";
        var made = world.facilitator().post(meetings, Map.of("startsAt", at.toString()));
        var meeting = meetings + "/" + made.text("meetingId");
        var notes = world.facilitator().with("If-Match", "\"0\"");
        GOLDENS.assertKnown("notes.json", notes.put(meeting + "/notes", Map.of("text", "Slower")));
        // when
        world.facilitator().post(meeting + "/start", null);
        var pulse = Map.of("heard", 3, "useful", 6, "suited", 5, "safe", 4);
        assertThat(api.as(fern).put(meeting + "/pulse", pulse).status()).isEqualTo(204);
        // then
        GOLDENS.assertKnown("pulse-reviews.json", asLead("/pulse-reviews"));
        // when
        var occurrences = world.group(group) + "/occurrences";
        var day =
                world.coordinator()
                        .get(occurrences)
                        .json()
                        .path("items")
                        .valueStream()
                        .map(it -> it.path("day").asString())
                        .filter(it -> !it.isEmpty())
                        .findFirst()
                        .orElseThrow();
        var request = occurrences + "/" + day + "/substitute-request";
        assertThat(world.facilitator().put(request, Map.of()).status()).isEqualTo(204);
        // then
        GOLDENS.assertKnown("substitute-wanted.json", world.coordinator().get(request));
        var all = "/api/groups/organizations/" + world.organization + "/substitute-requests";
        GOLDENS.assertKnown("substitutes-wanted.json", world.coordinator().get(all));
    }

    @Test
    void of_a_removal_and_what_was_said_against_it() {
        var request = mine().text("requests", "0", "joinRequestId");
        var remove = world.group(group) + "/members/" + fernId + "/remove";
        world.coordinator().post(remove, Map.of("reason", "Recorded"));
        GOLDENS.assertKnown("mine-removed.json", mine());
        var appeal = "/api/groups/mine/requests/" + request + "/appeal";
        api.as(fern).post(appeal, Map.of("text", "A radio"));
        GOLDENS.assertKnown("mine-appealed.json", mine());
        var other = Tokens.of(UUID.randomUUID()).with(world.organization, Role.COORDINATOR);
        var answer = Map.of("upheld", true, "answer", "Sorry");
        api.as(other).post(world.group(group) + "/appeals/" + request + "/decision", answer);
        GOLDENS.assertKnown("mine-upheld.json", mine());
    }

    private Answer mine() {
        return api.as(fern).get("/api/groups/mine");
    }

    @Test
    void of_what_is_asked_and_measured() {
        var admin = api.as(Tokens.of(UUID.randomUUID()).networkAdmin());
        var purpose = "XG_" + UUID.randomUUID().toString().substring(0, 6).toUpperCase(Locale.ROOT);
        var items = Map.of("items", GOLDENS.read("questionnaire.json").path("items"));
        GOLDENS.assertKnown(
                "questionnaire.json", admin.put("/api/groups/questionnaires/" + purpose, items));
        for (var each : GOLDENS.read("measures.json")) {
            var path = "/api/groups/measures/" + each.path("code").asString();
            var body = each.toString().replaceAll(",\"version\":\\d+", "");
            assertThat(admin.put(path, body).status()).isEqualTo(200);
        }
        var answer = world.group(group) + "/measures/SUDS/start";
        assertThat(api.as(fern).put(answer, Map.of("answers", List.of(9))).status()).isEqualTo(204);
        GOLDENS.assertKnown("measures.json", api.as(fern).get("/api/groups/measures"));
        GOLDENS.assertKnown("my-measures.json", api.as(fern).get(world.group(group) + "/measures"));
        GOLDENS.assertKnown("measure-reviews.json", asLead("/measure-reviews"));
    }

    private Answer asLead(String path) {
        var lead = Tokens.of(UUID.randomUUID()).with(world.organization, Role.SAFETY_LEAD);
        return api.as(lead).get("/api/groups/organizations/" + world.organization + path);
    }
}
