package org.safetynets.training.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safetynets.platform.security.Role;
import org.safetynets.platform.test.Answer;
import org.safetynets.platform.test.Api;
import org.safetynets.platform.test.ServiceTest;
import org.safetynets.training.Fixtures;
import org.safetynets.training.Story;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class CalendarIT {

    @Autowired private Api api;
    private Story story;

    @BeforeEach
    void begin() {
        story = new Story(api);
    }

    @Test
    void sessions_are_told_by_the_wall_clock_and_stay_at_their_hour_when_the_cohort_moves() {
        var cohort = cohortIn("America/New_York");
        var session = plan(cohort, session("2026-03-04"));
        assertThat(session.text("startsAt")).isEqualTo("2026-03-04T23:00:00Z");
        assertThat(session.text("timeZone")).isEqualTo("America/New_York");

        var moved =
                story.asTrainer()
                        .post(story.path("/cohorts/" + cohort + "/move"), Map.of("days", 7));

        assertThat(moved.text("startsOn")).isEqualTo("2026-03-08");
        var after = calendar(cohort).json().path(0);
        assertThat(after.path("time").asString()).isEqualTo("18:00:00");
        assertThat(after.path("day").asString()).isEqualTo("2026-03-11");
        assertThat(after.path("startsAt").asString()).isEqualTo("2026-03-11T22:00:00Z");
    }

    @Test
    void attending_shows_the_module_once_and_absence_shows_nothing() {
        var cohort = cohortIn("Europe/Madrid");
        var enrolment = story.enrol(cohort, story.candidate).text("enrolmentId");
        var other = Fixtures.somebody();
        story.enrol(cohort, other);
        var session = plan(cohort, session("2026-03-04"));
        var attendance =
                Map.of(
                        "attendance",
                        Map.of(
                                story.candidate.toString(),
                                "attended",
                                other.toString(),
                                "excused"));
        var path = story.path("/sessions/" + session.text("sessionId") + "/attendance");

        assertThat(story.asTrainer().put(path, attendance).status()).isEqualTo(428);
        var recorded = story.asTrainer().with("If-Match", "\"1\"").put(path, attendance);
        var again = story.asTrainer().with("If-Match", "\"2\"").put(path, attendance);

        assertThat(recorded.text("attendance", other.toString())).isEqualTo("excused");
        assertThat(again.status()).isEqualTo(200);
        var shown = story.asCandidate().get(story.path("/enrolments/" + enrolment));
        assertThat(shown.text("met", "0", "code")).isEqualTo("M01");
        assertThat(shown.text("met", "0", "have")).isEqualTo("1");
        var mine = story.asCandidate().get(story.path("/cohorts/" + cohort + "/sessions"));
        assertThat(mine.json().path(0).path("attendance").size()).isEqualTo(1);
        assertThat(calendar(cohort).json().path(0).path("attendance").size()).isEqualTo(2);
    }

    @Test
    void what_cannot_be_is_refused() {
        var cohort = cohortIn("UTC");
        var wrongModule = new HashMap<>(session("2026-03-04"));
        wrongModule.put("module", "Q03");
        assertThat(plan(cohort, wrongModule).problem()).isEqualTo("module-unknown");
        var wrongZone = new HashMap<>(session("2026-03-04"));
        wrongZone.put("timeZone", "Mars/Olympus");
        assertThat(plan(cohort, wrongZone).text("errors", "0", "field")).isEqualTo("timeZone");
        var offset = new HashMap<>(session("2026-03-04"));
        offset.put("timeZone", "+02:00");
        assertThat(plan(cohort, offset).status()).isEqualTo(400);

        var far = plan(cohort, session("2099-03-04")).text("sessionId");
        var somebody = Map.of("attendance", Map.of(story.candidate.toString(), "attended"));
        var early =
                story.asTrainer()
                        .with("If-Match", "\"1\"")
                        .put(story.path("/sessions/" + far + "/attendance"), somebody);
        assertThat(early.problem()).isEqualTo("session-not-begun");
        var past = plan(cohort, session("2026-03-04")).text("sessionId");
        var stranger =
                story.asTrainer()
                        .with("If-Match", "\"1\"")
                        .put(story.path("/sessions/" + past + "/attendance"), somebody);
        assertThat(stranger.problem()).isEqualTo("not-in-the-cohort");
        assertThat(stranger.text("people", "0")).isEqualTo(story.candidate.toString());
    }

    @Test
    void a_session_changes_or_goes_until_attendance_is_recorded() {
        var cohort = cohortIn("UTC");
        story.enrol(cohort, story.candidate);
        var path = story.path("/sessions/" + plan(cohort, session("2026-03-04")).text("sessionId"));
        var later = new HashMap<>(session("2026-03-05"));
        later.put("venue", "in-person");
        later.put("venueDetails", "Room 4");

        var changed = story.asTrainer().with("If-Match", "\"1\"").put(path, later);
        assertThat(changed.text("venueDetails")).as(changed.toString()).isEqualTo("Room 4");
        story.asTrainer()
                .with("If-Match", "\"2\"")
                .put(
                        path + "/attendance",
                        Map.of("attendance", Map.of(story.candidate.toString(), "absent")));

        assertThat(story.asTrainer().with("If-Match", "\"3\"").put(path, later).problem())
                .isEqualTo("attendance-recorded");
        assertThat(story.asTrainer().delete(path).problem()).isEqualTo("attendance-recorded");
    }

    @Test
    void those_outside_the_cohort_see_no_calendar() {
        var cohort = cohortIn("UTC");
        var path = story.path("/cohorts/" + cohort + "/sessions");

        assertThat(story.asCandidate().get(path).status()).isEqualTo(404);
        assertThat(story.as(Fixtures.somebody(), Role.FACILITATOR).get(path).status())
                .isEqualTo(404);
        assertThat(story.as(Fixtures.somebody(), Role.COORDINATOR).get(path).status())
                .isEqualTo(200);
    }

    private String cohortIn(String zone) {
        var request = new HashMap<>(Story.cohort(story.publishedStandard(), 5));
        request.put("timeZone", zone);
        return story.asTrainer().post(story.path("/cohorts"), request).text("cohortId");
    }

    private static Map<String, Object> session(String day) {
        return Map.of(
                "module", "M01", "title", "Evening", "day", day, "time", "18:00", "minutes", 120,
                "venue", "online");
    }

    private Answer plan(String cohort, Map<String, Object> session) {
        return story.asTrainer().post(story.path("/cohorts/" + cohort + "/sessions"), session);
    }

    private Answer calendar(String cohort) {
        return story.asTrainer().get(story.path("/cohorts/" + cohort + "/sessions"));
    }
}
