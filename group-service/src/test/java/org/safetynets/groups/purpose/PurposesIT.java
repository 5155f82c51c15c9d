package org.safetynets.groups.purpose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.File;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.safetynets.contracts.PurposeChangedV1;
import org.safetynets.groups.World;
import org.safetynets.platform.test.Api;
import org.safetynets.platform.test.Given;
import org.safetynets.platform.test.Published;
import org.safetynets.platform.test.ServiceTest;
import org.safetynets.platform.test.Tokens;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

@ServiceTest
class PurposesIT {

    private static final String PURPOSES = "/api/groups/purposes";

    @Autowired Api api;
    @Autowired Given given;
    @Autowired Published published;
    @Autowired JsonMapper json;

    @Test
    void the_content_we_ship_can_be_loaded_as_it_is() {
        var shipped = json.readTree(new File("../deploy/content/purposes.json"));
        assertThat(shipped).hasSize(8);
        for (var purpose : shipped) {
            var path = PURPOSES + "/" + purpose.path("code").asString();
            var answer = admin().put(path, purpose.toString());
            assertThat(answer.status()).as(answer.toString()).isBetween(200, 201);
            assertThat(admin().put(path, purpose.toString()).header("ETag"))
                    .as("the same again changes nothing")
                    .isEqualTo(answer.header("ETag"));
        }
        assertThat(api.get(PURPOSES).body())
                .contains("BT_STABILISE", "First Steadiness")
                .as("so that nobody who puts it back takes a translation away")
                .contains("Primera estabilidad");
        assertThat(api.get(PURPOSES + "?language=es").body())
                .contains("BT_STABILISE", "Primera estabilidad")
                .doesNotContain("First Steadiness");
        assertThat(api.get(PURPOSES + "?language=xx").body()).contains("First Steadiness");
    }

    @Test
    void a_change_is_told_and_shown_and_one_that_ended_takes_no_new_groups() {
        var world = new World(api, given);
        world.certified();
        var path =
                PURPOSES
                        + "/TEST_"
                        + UUID.randomUUID()
                                .toString()
                                .substring(0, 4)
                                .toUpperCase(java.util.Locale.ROOT);
        var created = admin().put(path, purpose("First"));
        assertThat(created.status()).isEqualTo(201);
        var ended = purpose("Second");
        ended.put("active", false);
        assertThat(admin().put(path, ended).text("version")).isEqualTo("2");
        var id = UUID.fromString(created.text("purposeId"));
        await().untilAsserted(
                        () ->
                                assertThat(published.of(PurposeChangedV1.class, id))
                                        .extracting(PurposeChangedV1::name)
                                        .containsExactly("First", "Second"));
        var body = world.groupBody(8, world.facilitatorId);
        body.put("purpose", created.text("code"));
        var refused = world.coordinator().post(world.groups(), body);
        assertThat(refused.text("errors", "0", "field")).isEqualTo("purpose");
    }

    @Test
    void only_the_network_keeps_its_vocabulary() {
        var anyone = api.as(Tokens.of(UUID.randomUUID()));
        assertThat(anyone.put(PURPOSES + "/X_Y", purpose("X")).status()).isEqualTo(403);
        assertThat(admin().put(PURPOSES + "/lower", purpose("X")).status()).isEqualTo(400);
        var other = purpose("X");
        other.put("code", "OTHER");
        assertThat(admin().put(PURPOSES + "/X_Y", other).text("errors", "0", "field"))
                .isEqualTo("code");
    }

    private Api admin() {
        return api.as(Tokens.of(UUID.randomUUID()).networkAdmin());
    }

    private static Map<String, Object> purpose(String name) {
        return new HashMap<>(Map.of("name", name, "needs", "n", "outcomes", "o"));
    }
}
