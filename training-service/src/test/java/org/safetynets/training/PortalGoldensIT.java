package org.safetynets.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safetynets.platform.security.Role;
import org.safetynets.platform.test.Answer;
import org.safetynets.platform.test.Api;
import org.safetynets.platform.test.ServiceTest;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the portal's tests take for answers of this service has the fields of real ones. */
@ServiceTest
class PortalGoldensIT {

    private static final Path GOLDENS = Path.of("../portal/src/test/resources/golden/training");
    private static final JsonMapper JSON = JsonMapper.shared();

    @Autowired private Api api;
    private Story story;

    @BeforeEach
    void begin() {
        story = new Story(api);
    }

    @Test
    void of_a_cohort_with_its_clock_and_its_sessions() {
        var cohort = new HashMap<String, Object>(Story.cohort(story.publishedStandard(), 5));
        cohort.put("timeZone", "America/New_York");
        cohort.put("offerHours", 48);
        cohort.put("endsOn", "2090-06-01");
        var id = story.asTrainer().post(story.path("/cohorts"), cohort).text("cohortId");
        story.enrol(id, story.candidate);
        var session = session(id);

        assertSame("cohort.json", story.asTrainer().get(story.path("/cohorts/" + id)));
        assertSame("session.json", session);
        assertSame("single-cohorts.json", story.asTrainer().get(story.path("/single-cohorts")));
    }

    @Test
    void of_overrides_that_wait_and_that_are_decided() {
        var enrolment = story.enrolment();
        var asked = ask(Map.of("enrolmentId", enrolment));
        assertSame("override.json", asked);
        var path = story.path("/overrides/" + asked.text("overrideId") + "/decline");
        story.as(Fixtures.somebody(), Role.TRAINER).post(path, null);
        var former = story.renewableCertification().text("certificationId");
        ask(Map.of("certificationId", former));

        assertSame("overrides.json", story.asTrainer().get(story.path("/overrides")));
    }

    @Test
    void of_certifications_however_they_stand() {
        var id = story.certification().text("certificationId");
        var path = story.path("/certifications/" + id);
        assertSame("certification.json", story.asTrainer().get(path));
        assertSame("certifications.json", story.asTrainer().get(story.path("/certifications")));
        story.rule(id, "revoke", "A deliberate disclosure");
        assertSame("certification-revoked.json", story.asTrainer().get(path));
        story.asCandidate().post(path + "/appeal", Map.of("reason", "It was my own"));
        assertSame("certification-appealed.json", story.asTrainer().get(path));
        story.as(Fixtures.somebody(), Role.TRAINER)
                .post(path + "/appeal/reject", Map.of("reason", "It was not"));
        assertSame("certification-appeal-rejected.json", story.asTrainer().get(path));
        assertSame(
                "my-certifications.json",
                story.asCandidate().get("/api/training/my/certifications"));
    }

    @Test
    void of_whom_somebody_must_not_supervise() {
        var path = story.path("/supervision/conflicts");
        var facilitator = story.as(story.candidate, Role.FACILITATOR);
        facilitator.post(path, Map.of("personId", UUID.randomUUID(), "kind", "relatives"));

        assertSame("conflicts.json", facilitator.get(path));
    }

    private Answer session(String cohort) {
        var plan =
                Map.of(
                        "module", "M01",
                        "title", "Role",
                        "day", "2026-03-05",
                        "time", "18:00",
                        "minutes", 120,
                        "venue", "in-person",
                        "venueDetails", "Room 4");
        var session = story.asTrainer().post(story.path("/cohorts/" + cohort + "/sessions"), plan);
        var path = story.path("/sessions/" + session.text("sessionId"));
        return story.asTrainer()
                .with("If-Match", "\"1\"")
                .put(
                        path + "/attendance",
                        Map.of("attendance", Map.of(story.candidate.toString(), "attended")));
    }

    private Answer ask(Map<String, Object> whom) {
        var request = new HashMap<>(whom);
        request.put("reason", "Shown in another network, seen by both of us");
        return story.asTrainer().post(story.path("/overrides"), request);
    }

    private static void assertSame(String golden, Answer real) {
        assertThat(real.status()).as(real.toString()).isBetween(200, 299);
        assertThat(shape(read(golden))).as(golden).isEqualTo(shape(real.json()));
    }

    private static JsonNode read(String golden) {
        try {
            return JSON.readTree(Files.readString(GOLDENS.resolve(golden)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Which fields there are, and what each holds; of a list what any of its items holds. How far
     * those of a cohort are is another matter.
     */
    private static Map<String, String> shape(JsonNode node) {
        var fields = new TreeMap<String, String>();
        collect("", node, fields);
        fields.keySet().removeIf(it -> it.startsWith("/enrolments/"));
        return fields;
    }

    private static void collect(String path, JsonNode node, Map<String, String> fields) {
        if (node.isObject()) {
            node.properties()
                    .forEach(it -> collect(path + "/" + named(it.getKey()), it.getValue(), fields));
        } else if (node.isArray()) {
            node.forEach(it -> collect(path + "/*", it, fields));
        } else {
            fields.put(path, node.getNodeType().toString());
        }
    }

    /** People are keys of an attendance. */
    private static String named(String key) {
        return key.matches("[0-9a-f]{8}-[0-9a-f-]{27}") ? "{id}" : key;
    }
}
