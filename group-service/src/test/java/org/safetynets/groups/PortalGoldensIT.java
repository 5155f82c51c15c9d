package org.safetynets.groups;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safetynets.contracts.CertificationChangedV1.Status;
import org.safetynets.platform.security.Role;
import org.safetynets.platform.test.Answer;
import org.safetynets.platform.test.Api;
import org.safetynets.platform.test.Given;
import org.safetynets.platform.test.ServiceTest;
import org.safetynets.platform.test.Tokens;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the portal's tests take for answers of this service has no field that real ones have not.
 */
@ServiceTest
class PortalGoldensIT {

    private static final Path GOLDENS = Path.of("../portal/src/test/resources/golden/groups");
    private static final JsonMapper JSON = JsonMapper.shared();

    @Autowired Api api;
    @Autowired Given given;
    World world;
    UUID group;

    private final UUID fernId = UUID.randomUUID();
    private final Tokens fern = Tokens.of(fernId).named("Fern");

    @BeforeEach
    void a_closed_group_in_person_with_a_member() {
        world = new World(api, given);
        world.certified();
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
        assertKnown("group-in-person.json", staff.get(world.group(group)));
        assertKnown("view-in-person.json", api.as(fern).get(world.group(group) + "/view"));
        assertKnown("listed.json", api.get("/api/groups/listed/" + group));
        assertKnown("listed-begun.json", api.get("/api/groups/listed/" + group));
        var address = world.group(group) + "/address";
        var door = Map.of("address", "12 Quay Street");
        assertKnown("address.json", staff.with("If-Match", "\"0\"").put(address, door));
    }

    @Test
    void of_what_became_of_it() {
        var certification = world.certified();
        world.coordinator().post(world.group(group) + "/pause", Map.of("reason", "Water"));
        world.coordinator().post(world.group(group) + "/resume", Map.of("reason", "Dry"));
        world.turn(certification, 2, Status.REVOKED);
        assertKnown("history.json", world.coordinator().get(world.group(group) + "/history"));
    }

    @Test
    void of_a_meeting_its_notes_and_who_is_asked_to_stand_in() {
        var at = Instant.now().truncatedTo(ChronoUnit.HOURS).plus(Duration.ofHours(1));
        var meetings = world.group(group) + "/meetings";
        var made = world.facilitator().post(meetings, Map.of("startsAt", at.toString()));
        var meeting = meetings + "/" + made.text("meetingId");
        var notes = world.facilitator().with("If-Match", "\"0\"");
        assertKnown("notes.json", notes.put(meeting + "/notes", Map.of("text", "Slower")));
        // when
        world.facilitator().post(meeting + "/start", null);
        var pulse = Map.of("heard", 3, "useful", 6, "suited", 5, "safe", 4);
        assertThat(api.as(fern).put(meeting + "/pulse", pulse).status()).isEqualTo(204);
        // then
        assertKnown("pulse-reviews.json", asLead("/pulse-reviews"));
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
        assertKnown("substitute-wanted.json", world.coordinator().get(request));
        var all = "/api/groups/organizations/" + world.organization + "/substitute-requests";
        assertKnown("substitutes-wanted.json", world.coordinator().get(all));
    }

    @Test
    void of_a_removal_and_what_was_said_against_it() {
        var request = mine().text("requests", "0", "joinRequestId");
        var remove = world.group(group) + "/members/" + fernId + "/remove";
        world.coordinator().post(remove, Map.of("reason", "Recorded"));
        assertKnown("mine-removed.json", mine());
        var appeal = "/api/groups/mine/requests/" + request + "/appeal";
        api.as(fern).post(appeal, Map.of("text", "A radio"));
        assertKnown("mine-appealed.json", mine());
        var other = Tokens.of(UUID.randomUUID()).with(world.organization, Role.COORDINATOR);
        var answer = Map.of("upheld", true, "answer", "Sorry");
        api.as(other).post(world.group(group) + "/appeals/" + request + "/decision", answer);
        assertKnown("mine-upheld.json", mine());
    }

    private Answer mine() {
        return api.as(fern).get("/api/groups/mine");
    }

    @Test
    void of_what_is_asked_and_measured() {
        var admin = api.as(Tokens.of(UUID.randomUUID()).networkAdmin());
        var purpose = "XG_" + UUID.randomUUID().toString().substring(0, 6).toUpperCase(Locale.ROOT);
        var items = Map.of("items", read("questionnaire.json").path("items"));
        assertKnown(
                "questionnaire.json", admin.put("/api/groups/questionnaires/" + purpose, items));
        for (var each : read("measures.json")) {
            var path = "/api/groups/measures/" + each.path("code").asString();
            var body = each.toString().replaceAll(",\"version\":\\d+", "");
            assertThat(admin.put(path, body).status()).isEqualTo(200);
        }
        var answer = world.group(group) + "/measures/SUDS/start";
        assertThat(api.as(fern).put(answer, Map.of("answers", List.of(9))).status()).isEqualTo(204);
        assertKnown("measures.json", api.as(fern).get("/api/groups/measures"));
        assertKnown("my-measures.json", api.as(fern).get(world.group(group) + "/measures"));
        assertKnown("measure-reviews.json", asLead("/measure-reviews"));
    }

    private Answer asLead(String path) {
        var lead = Tokens.of(UUID.randomUUID()).with(world.organization, Role.SAFETY_LEAD);
        return api.as(lead).get("/api/groups/organizations/" + world.organization + path);
    }

    private static void assertKnown(String golden, Answer real) {
        assertThat(real.status()).as(real.toString()).isBetween(200, 299);
        var known = shape(real.json());
        shape(read(golden))
                .forEach((field, type) -> assertThat(known).as(golden).containsEntry(field, type));
    }

    private static JsonNode read(String golden) {
        try {
            return JSON.readTree(Files.readString(GOLDENS.resolve(golden)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Which fields there are, and what each holds; of a list what any of its items holds. */
    private static Map<String, String> shape(JsonNode node) {
        var fields = new TreeMap<String, String>();
        collect("", node, fields);
        return fields;
    }

    private static void collect(String path, JsonNode node, Map<String, String> fields) {
        if (node.isObject()) {
            node.properties()
                    .forEach(it -> collect(path + "/" + it.getKey(), it.getValue(), fields));
        } else if (node.isArray()) {
            node.forEach(it -> collect(path + "/*", it, fields));
        } else if (!node.isNull()) {
            fields.put(path, node.getNodeType().toString());
        }
    }
}
