package org.safetynets.groups.questionnaires;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safetynets.groups.World;
import org.safetynets.platform.test.Answer;
import org.safetynets.platform.test.Api;
import org.safetynets.platform.test.Given;
import org.safetynets.platform.test.ServiceTest;
import org.safetynets.platform.test.Tokens;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

@ServiceTest
class QuestionnairesIT {

    @Autowired Api api;
    @Autowired Given given;
    @Autowired JsonMapper json;

    private Api admin() {
        return api.as(Tokens.of(UUID.randomUUID()).networkAdmin());
    }

    @Test
    void those_shipped_are_taken_and_come_back_as_they_are() {
        var shipped = json.readTree(new File("../deploy/content/questionnaires.json"));
        var purposes = json.readTree(new File("../deploy/content/purposes.json"));
        assertThat(shipped.size()).as("one for each purpose").isEqualTo(purposes.size());
        for (var each : shipped) {
            var path = "/api/groups/questionnaires/" + each.path("purpose").asString();
            var kept = admin().put(path, each.toString());
            assertThat(kept.status()).as(kept.toString()).isEqualTo(200);
            var again = admin().put(path, each.toString());
            assertThat(again.text("version")).isEqualTo(kept.text("version"));
            var got = api.get(path);
            assertThat(got.json().path("items").size()).isEqualTo(each.path("items").size());
            for (var item : each.path("items")) {
                assertInTwoLanguages(item);
            }
        }
    }

    private static void assertInTwoLanguages(JsonNode item) {
        if (item.path("code").asString().startsWith("X_")) {
            assertThat(item.path("texts").propertyNames()).contains("en", "es");
            for (var choice : item.path("choices")) {
                assertThat(choice.path("texts").propertyNames()).contains("en", "es");
            }
        }
    }

    @Test
    void answers_lead_where_the_purpose_says_and_the_version_is_kept_with_them() {
        // given
        var purpose =
                "XT_"
                        + UUID.randomUUID()
                                .toString()
                                .substring(0, 6)
                                .toUpperCase(java.util.Locale.ROOT);
        var world = new World(api, given);
        admin().put(
                        "/api/groups/purposes/" + purpose,
                        Map.of("name", "Separating", "needs", "grief", "outcomes", "next steps"));
        var group = groupFor(world, purpose);
        var path = "/api/groups/questionnaires/" + purpose;
        assertThat(api.get(path).text("version")).isEqualTo("0");
        assertThat(asked(world, group, Map.of("X_THREATS", "no")).text("errors", "0", "field"))
                .isEqualTo("answers.X_THREATS");
        assertThat(admin().put(path, threats("red")).text("version")).isEqualTo("1");
        // then
        assertThat(asked(world, group, Map.of("X_THREATS", "no")).text("route"))
                .isEqualTo("standard");
        assertThat(asked(world, group, Map.of()).text("route")).as("skipped").isEqualTo("call");
        assertThat(asked(world, group, Map.of("X_THREATS", "maybe")).status()).isEqualTo(400);
        assertThat(asked(world, group, Map.of("X_OTHER", "no")).status()).isEqualTo(400);
        var red = asked(world, group, Map.of("X_THREATS", "yes"));
        assertThat(red.text("route")).isEqualTo("red");
        assertThat(red.text("resources", "0")).isEqualTo("partner-violence");
        assertThat(red.text("suggestedPurposes", "0")).isEqualTo("BT_STABILISE");
        // a held placement gets no seat
        assertThat(world.decideAsFacilitator(group, red.text("joinRequestId"), true).problem())
                .isEqualTo("placement-held");
        // when
        assertThat(admin().put(path, threats("call")).text("version")).isEqualTo("2");
        // then
        var read =
                world.coordinator()
                        .get(
                                world.group(group)
                                        + "/join-requests/"
                                        + red.text("joinRequestId")
                                        + "/answers");
        assertThat(read.text("questionnaire")).isEqualTo("1");
        assertThat(read.text("choices", "X_THREATS")).isEqualTo("yes");
        assertThat(api.get(path + "?version=1").text("items", "0", "choices", "1", "route"))
                .isEqualTo("red");
        assertThat(asked(world, group, Map.of("X_THREATS", "yes")).text("route")).isEqualTo("call");
    }

    @Test
    void what_everybody_is_asked_is_served_in_two_languages_and_said_as_the_network_says() {
        // given
        var path = "/api/groups/questions";
        var before = api.get(path);
        var words = api.get("/api/groups/questionnaires/BT_CORE").json();
        assertThat(words.path("words")).isEqualTo(before.json().path("items"));
        for (var asked : words.path("everybody")) {
            var said = byCode(before, asked.path("code").asString());
            assertThat(said.path("texts").propertyNames()).contains("en", "es");
            assertThat(said.path("why").propertyNames()).contains("en", "es");
            for (var answer : said.path("answers")) {
                assertThat(asked.path("answers").toString())
                        .contains(answer.path("code").asString());
                assertThat(answer.path("texts").propertyNames()).contains("en", "es");
            }
        }
        // when
        var items = (ArrayNode) before.json().path("items").deepCopy();
        var words3 = "Adult? " + UUID.randomUUID();
        ((ObjectNode) items.get(1).path("texts")).put("en", words3);
        var kept = admin().put(path, Map.of("items", items));
        // then
        assertThat(kept.status()).as(kept.toString()).isEqualTo(200);
        assertThat(byCode(api.get(path), "Q3").at("/texts/en").asString()).isEqualTo(words3);
        assertThat(admin().put(path, Map.of("items", items)).text("version"))
                .isEqualTo(kept.text("version"));
        admin().put(path, Map.of("items", before.json().path("items")));
    }

    @Test
    void nobody_leaves_out_a_question_or_an_answer_of_safety() {
        var path = "/api/groups/questions";
        var items = (ArrayNode) api.get(path).json().path("items").deepCopy();
        var without = items.deepCopy();
        without.remove(3);
        assertThat(admin().put(path, Map.of("items", without)).text("errors", "0", "field"))
                .isEqualTo("items");
        ((ArrayNode) items.get(3).path("answers")).remove(2);
        assertThat(admin().put(path, Map.of("items", items)).text("errors", "0", "field"))
                .isEqualTo("items[3].answers");
        var someone = api.as(Tokens.of(UUID.randomUUID()));
        assertThat(someone.put(path, Map.of("items", items)).status()).isEqualTo(403);
    }

    private static JsonNode byCode(Answer answer, String code) {
        return answer.json()
                .path("items")
                .valueStream()
                .filter(it -> it.path("code").asString().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, Object> threats(String route) {
        var no = Map.of("code", "no", "texts", Map.of("en", "No"));
        var yes =
                Map.of(
                        "code",
                        "yes",
                        "texts",
                        Map.of("en", "Yes"),
                        "route",
                        route,
                        "resources",
                        List.of("partner-violence"),
                        "suggests",
                        "BT_STABILISE");
        var item =
                Map.of(
                        "code",
                        "X_THREATS",
                        "texts",
                        Map.of("en", "Threatened?"),
                        "aboutSafety",
                        true,
                        "choices",
                        List.of(no, yes));
        return Map.of("items", List.of(item));
    }

    private UUID groupFor(World world, String purpose) {
        world.certifiedFor(purpose);
        var body = world.groupBody(8, world.facilitatorId);
        body.put("purpose", purpose);
        var drafted = world.coordinator().post(world.groups(), body);
        assertThat(drafted.status()).as(drafted.toString()).isEqualTo(201);
        var id = UUID.fromString(drafted.text("groupId"));
        org.awaitility.Awaitility.await()
                .untilAsserted(() -> assertThat(world.open(id).status()).isEqualTo(200));
        return id;
    }

    private static Answer asked(World world, UUID group, Map<String, String> more) {
        var answers = new HashMap<>(World.CALM);
        answers.putAll(more);
        return world.ask(World.partner("Fern"), group, answers);
    }

    @ParameterizedTest
    @CsvSource({"X_A,stop", "Q6,red", "Q99,call", "Q5,call"})
    void one_that_weakens_or_stops_or_does_not_fit_is_refused(String code, String route) {
        var choice = Map.of("code", "never", "texts", Map.of("en", "Never"), "route", route);
        var item = new HashMap<String, Object>();
        item.put("code", code);
        item.put("texts", Map.of("en", "A question"));
        item.put("choices", List.of(choice));
        var answer =
                admin().put("/api/groups/questionnaires/BT_CORE", Map.of("items", List.of(item)));
        assertThat(answer.status()).as(answer.toString()).isEqualTo(400);
        assertThat(answer.text("errors", "0", "field")).startsWith("items[0].");
    }
}
