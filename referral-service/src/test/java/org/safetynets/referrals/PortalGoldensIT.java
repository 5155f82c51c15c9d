package org.safetynets.referrals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safetynets.platform.security.Role;
import org.safetynets.platform.test.Answer;
import org.safetynets.platform.test.Api;
import org.safetynets.platform.test.Given;
import org.safetynets.platform.test.ServiceTest;
import org.safetynets.platform.test.Tokens;
import org.safetynets.referrals.capacity.CapacityPlay;
import org.safetynets.referrals.counselor.CounselorPlay;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the portal's tests take for answers of this service has no field that real ones have not.
 */
@ServiceTest
class PortalGoldensIT {

    private static final Path GOLDENS = Path.of("../portal/src/test/resources/golden/referrals");
    private static final JsonMapper JSON = JsonMapper.shared();

    @Autowired Api api;
    @Autowired Given given;
    CounselorPlay play;

    @BeforeEach
    void a_counselor_in_the_directory() {
        play = new CounselorPlay(api, given).known();
        var profile = new HashMap<>(CounselorPlay.profile());
        profile.put("website", "https://alder.example");
        play.apply(profile);
        play.approved();
    }

    @Test
    void of_counselors_their_review_and_the_directory() {
        assertKnown("counselors.json", api.as(play.reviewer).get(play.all()));
        assertKnown("counselor.json", play.read());
        assertKnown(
                "counselors-mine.json", api.as(play.person).get("/api/referrals/counselors/mine"));
        var near = Map.of("latitude", 51.9, "longitude", -8.5, "withinKm", 50);
        assertKnown(
                "directory.json",
                api.post("/api/referrals/counselors/search", Map.of("near", near)));
    }

    @Test
    void of_room_in_groups() {
        var counselor = Tokens.of(play.personId).with(play.organization, Role.COUNSELOR);
        given.event(CapacityPlay.group(play.organization, UUID.randomUUID()));
        var path = "/api/referrals/organizations/" + play.organization + "/capacity";
        await().atMost(Duration.ofSeconds(30))
                .until(() -> !api.as(counselor).get(path).json().isEmpty());
        assertKnown("capacity.json", api.as(counselor).get(path));
    }

    @Test
    void of_a_partners_referral_and_who_looked_at_it() {
        var other = new Play(api);
        var handed = other.referAndClaim("D1");
        other.seen(handed);
        var mine = "/api/referrals/mine/" + handed.id();
        assertKnown("receipts.json", api.as(other.partner).get(mine + "/receipts"));
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
