package org.safetynets.groups.measures;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safetynets.groups.World;
import org.safetynets.platform.security.Role;
import org.safetynets.platform.test.Answer;
import org.safetynets.platform.test.Api;
import org.safetynets.platform.test.Given;
import org.safetynets.platform.test.ServiceTest;
import org.safetynets.platform.test.Tokens;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

@ServiceTest
class MeasuresIT {

    @Autowired Api api;
    @Autowired Given given;
    @Autowired JsonMapper json;
    World world;
    UUID group;

    @BeforeEach
    void world() {
        world = new World(api, given);
        group = world.openGroup(12);
    }

    private Api admin() {
        return api.as(Tokens.of(UUID.randomUUID()).networkAdmin());
    }

    @Test
    void those_shipped_are_taken_and_none_shows_what_its_licence_keeps() {
        for (var each : json.readTree(new File("../deploy/content/measures.json"))) {
            var kept =
                    admin().put(
                                    "/api/groups/measures/" + each.path("code").asString(),
                                    each.toString());
            assertThat(kept.status()).as(kept.toString()).isEqualTo(200);
            assertThat(kept.json().path("intro")).isEqualTo(each.path("intro"));
            if (each.path("licence").asString().equals("licensed")) {
                assertThat(each.path("items").size()).isZero();
            }
            if (!each.path("licence").asString().equals("free")) {
                assertThat(each.path("active").asBoolean()).as(each.toString()).isFalse();
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "licensed,false,1,items",
        "confirm,true,1,active",
        "free,true,0,active",
        "licensed,true,0,active"
    })
    void a_licence_is_kept(String licence, boolean active, int items, String field) {
        var body = measure(licence, active, items);
        var refused = admin().put("/api/groups/measures/LICENCE_TEST", body);
        assertThat(refused.status()).as(refused.toString()).isEqualTo(400);
        assertThat(refused.text("errors", "0", "field")).isEqualTo(field);
        body.put("permission", "Letter of 3 May");
        if (items > 0) {
            assertThat(admin().put("/api/groups/measures/LICENCE_TEST", body).status())
                    .isEqualTo(200);
        }
    }

    private static Map<String, Object> measure(String licence, boolean active, int items) {
        var body = new HashMap<String, Object>();
        body.put("names", Map.of("en", "A measure"));
        body.put("licence", licence);
        body.put("terms", "As written");
        body.put("items", java.util.Collections.nCopies(items, Map.of("en", "How are you?")));
        body.put("least", 0);
        body.put("most", 10);
        body.put("factor", 4);
        body.put("lowerIsBetter", false);
        body.put("flags", List.of(Map.of("to", 28)));
        body.put("active", active);
        return body;
    }

    @Test
    void a_member_answers_at_start_and_end_and_what_is_low_gets_a_private_look() {
        // given
        var code = code();
        var fernId = UUID.randomUUID();
        var fern = Tokens.of(fernId).named("Fern");
        assertThat(answer(fern, code, "start", 5, 5).status()).as("not seated").isEqualTo(404);
        world.accept(group, world.asked(fern, group));
        // when
        assertThat(answer(fern, code, "start", 5).status()).isEqualTo(400);
        assertThat(answer(fern, code, "start", 5, 11).status()).isEqualTo(400);
        assertThat(answer(fern, code, "someday", 5, 5).status()).isEqualTo(400);
        assertThat(answer(fern, code, "start", 5, 5).status()).isEqualTo(204);
        // then
        var lead = Tokens.of(UUID.randomUUID()).with(world.organization, Role.SAFETY_LEAD);
        var reviews = "/api/groups/organizations/" + world.organization + "/measure-reviews";
        assertThat(api.as(lead).get(reviews).json()).isEmpty();
        // when
        assertThat(answer(fern, code, "end", 3, 4).status()).isEqualTo(204);
        // then
        var seen = api.as(lead).get(reviews);
        assertThat(seen.text("0", "personId")).isEqualTo(fernId.toString());
        assertThat(seen.text("0", "pseudonym")).isEqualTo("Fern");
        assertThat(seen.text("0", "score")).isEqualTo("28");
        assertThat(world.facilitator().get(reviews).status()).isEqualTo(403);
        var done = reviews + "/" + group + "/" + fernId + "/done";
        assertThat(api.as(lead).post(done, null).status()).isEqualTo(204);
        assertThat(api.as(lead).get(reviews).json()).isEmpty();
        var own = api.as(fern).get(world.group(group) + "/measures").json();
        var answered =
                own.valueStream()
                        .filter(it -> it.path("measure").path("code").asString().equals(code))
                        .findFirst()
                        .orElseThrow();
        assertThat(answered.path("answered").size()).isEqualTo(2);
    }

    @Test
    void before_and_after_are_told_of_eleven_people_and_of_no_fewer() {
        var code = code();
        for (var i = 0; i < 11; i++) {
            assertThat(report(code).has("total")).as("of %d people", i).isFalse();
            var person = World.partner("P" + i);
            world.accept(group, world.asked(person, group));
            answer(person, code, "start", 4, 4 + i % 2);
            answer(person, code, "end", 6, 6 + i % 3);
        }
        var row = report(code).path("rows").get(0);
        assertThat(row.path("withheld").asBoolean()).isFalse();
        assertThat(row.path("people").asInt()).isEqualTo(11);
        assertThat(row.path("change").path("mean").asDouble()).isBetween(17.81, 17.82);
        assertThat(row.path("change").path("from").asDouble()).isPositive();
        assertThat(report(code).path("total").path("people").asInt()).isEqualTo(11);
        var csv = world.coordinator().get(outcomes() + "/measures.csv?by=purpose");
        assertThat(csv.header("Content-Type")).startsWith("text/csv");
        assertThat(csv.body()).contains(code, World.PURPOSE, "total");
        // another wording begins anew: its scores do not compare with the former ones
        var other = measure("free", true, 2);
        other.put("terms", "Other words");
        assertThat(admin().put("/api/groups/measures/" + code, other).text("version"))
                .isEqualTo("2");
        answer(World.partner("Late"), code, "end", 6, 6);
        assertThat(report(code).path("rows").get(0).path("people").asInt()).isEqualTo(11);
    }

    private tools.jackson.databind.JsonNode report(String code) {
        var answer = world.coordinator().get(outcomes() + "/measures");
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        return answer.json()
                .path("measures")
                .valueStream()
                .filter(it -> it.path("measure").asString().equals(code))
                .findFirst()
                .orElse(json.createObjectNode());
    }

    private String outcomes() {
        return "/api/groups/organizations/" + world.organization + "/outcomes";
    }

    /** A measure of two items, in use. */
    private String code() {
        var code = "T" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
        var kept = admin().put("/api/groups/measures/" + code, measure("free", true, 2));
        assertThat(kept.status()).as(kept.toString()).isEqualTo(200);
        return code;
    }

    private Answer answer(Tokens who, String code, String point, Integer... answers) {
        var path = world.group(group) + "/measures/" + code + "/" + point;
        return api.as(who).put(path, Map.of("answers", List.of(answers)));
    }
}
