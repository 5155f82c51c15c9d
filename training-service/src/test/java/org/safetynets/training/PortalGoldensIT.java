package org.safetynets.training;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safetynets.platform.security.Role;
import org.safetynets.platform.test.Answer;
import org.safetynets.platform.test.Api;
import org.safetynets.platform.test.PortalGoldens;
import org.safetynets.platform.test.ServiceTest;
import org.springframework.beans.factory.annotation.Autowired;

/** What the portal's tests take for answers of this service has the fields of real ones. */
@ServiceTest
class PortalGoldensIT {

    private static final PortalGoldens GOLDENS = PortalGoldens.of("training");

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

    /** But for how far those of a cohort are, which is another matter. */
    private static void assertSame(String golden, Answer real) {
        GOLDENS.assertSame(golden, real, "/enrolments/");
    }
}
