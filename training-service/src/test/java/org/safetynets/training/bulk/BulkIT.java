package org.safetynets.training.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safetynets.platform.test.Answer;
import org.safetynets.platform.test.Api;
import org.safetynets.platform.test.ServiceTest;
import org.safetynets.training.Story;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class BulkIT {

    @Autowired private Api api;
    private Story story;

    @BeforeEach
    void begin() {
        story = new Story(api);
    }

    @Test
    void many_are_enrolled_each_with_what_came_of_it() {
        var cohort = story.cohort(2);
        story.enrol(cohort, story.candidate);
        var people = List.of(story.candidate.value(), UUID.randomUUID(), UUID.randomUUID());

        var begun =
                story.asTrainer()
                        .post(
                                story.path("/cohorts/" + cohort + "/bulk-enrolments"),
                                Map.of("people", people));

        assertThat(begun.status()).as(begun.toString()).isEqualTo(202);
        var finished = finished(begun);
        assertThat(finished.text("total")).isEqualTo("3");
        assertThat(finished.text("done")).isEqualTo("2");
        assertThat(finished.text("refused")).isEqualTo("1");
        assertThat(
                        finished.json()
                                .path("outcomes")
                                .valueStream()
                                .filter(it -> !it.path("done").asBoolean())
                                .map(it -> it.path("problem").asString()))
                .containsExactly("already-enrolled");
        var roster = story.asTrainer().get(story.path("/cohorts/" + cohort));
        assertThat(roster.text("seatsTaken")).isEqualTo("2");
        assertThat(roster.text("waiting")).isEqualTo("1");
    }

    @Test
    void attendance_of_all_is_recorded_at_once() {
        var cohort = story.cohort(5);
        story.enrol(cohort, story.candidate);
        var session =
                story.asTrainer()
                        .post(
                                story.path("/cohorts/" + cohort + "/sessions"),
                                Map.of(
                                        "title",
                                        "Evening",
                                        "day",
                                        "2026-03-04",
                                        "time",
                                        "18:00",
                                        "minutes",
                                        90,
                                        "venue",
                                        "online"))
                        .text("sessionId");
        var people =
                Map.of(
                        story.candidate.toString(),
                        "attended",
                        UUID.randomUUID().toString(),
                        "absent");

        var finished =
                finished(
                        story.asTrainer()
                                .post(
                                        story.path("/sessions/" + session + "/bulk-attendance"),
                                        Map.of("attendance", people)));

        assertThat(finished.text("done")).isEqualTo("1");
        assertThat(finished.body()).contains("not-in-the-cohort");
    }

    @Test
    void a_job_without_what_it_is_for_is_refused() {
        var cohort = story.cohort(5);

        var refused =
                story.asTrainer()
                        .post(story.path("/cohorts/" + cohort + "/bulk-enrolments"), Map.of());

        assertThat(refused.text("errors", "0", "field")).isEqualTo("people");
        assertThat(story.asTrainer().get(story.path("/bulk/" + UUID.randomUUID())).status())
                .isEqualTo(404);
    }

    private Answer finished(Answer begun) {
        var path = story.path("/bulk/" + begun.text("bulkId"));
        await().atMost(Duration.ofSeconds(60))
                .until(() -> story.asTrainer().get(path).text("finished").equals("true"));
        return story.asTrainer().get(path);
    }
}
