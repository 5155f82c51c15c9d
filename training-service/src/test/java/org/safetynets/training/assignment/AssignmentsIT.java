package org.safetynets.training.assignment;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safetynets.platform.security.Role;
import org.safetynets.platform.test.Answer;
import org.safetynets.platform.test.Api;
import org.safetynets.platform.test.ServiceTest;
import org.safetynets.platform.test.StoredTexts;
import org.safetynets.platform.test.Tokens;
import org.safetynets.training.Fixtures;
import org.safetynets.training.Story;
import org.safetynets.training.file.Uploads;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class AssignmentsIT {

    @Autowired private Api api;
    @Autowired private StoredTexts texts;
    private Story story;
    private String enrolment = "";
    private String assignment = "";

    @BeforeEach
    void begin() {
        story = new Story(api);
        var cohort = story.cohort(5);
        enrolment = story.enrol(cohort, story.candidate).text("enrolmentId");
        var set = set(cohort, "Q03", "2099-01-01T00:00:00Z");
        assertThat(set.status()).as(set.toString()).isEqualTo(201);
        assignment = set.text("assignmentId");
    }

    @Test
    void what_is_handed_in_is_marked_done_again_and_counts_when_accepted() {
        var words = "My readiness plan " + UUID.randomUUID();
        var first = submit(Map.of("text", words));
        assertThat(first.status()).as(first.toString()).isEqualTo(201);
        assertThat(first.text("late")).isEqualTo("false");
        assertThat(submit(Map.of("text", "More")).problem()).isEqualTo("submission-waits");
        var feedback = "Say who you will call " + UUID.randomUUID();

        var again = mark(first, Map.of("result", "again", "feedback", feedback));
        assertThat(again.text("result")).as(again.toString()).isEqualTo("again");
        var second = submit(Map.of("text", words));
        assertThat(second.text("number")).isEqualTo("2");
        assertThat(mark(second, Map.of("result", "accepted", "score", 79)).problem())
                .isEqualTo("score-below-pass-mark");
        mark(second, Map.of("result", "accepted", "score", 85));

        var shown = story.asCandidate().get(story.path("/enrolments/" + enrolment));
        assertThat(shown.text("met", "0", "code")).isEqualTo("Q03");
        assertThat(submit(Map.of("text", "More")).problem()).isEqualTo("submission-accepted");
        assertThat(mark(second, Map.of("result", "again")).problem())
                .isEqualTo("submission-marked");
        assertThat(texts.holding(words)).isEmpty();
        assertThat(texts.holding(feedback)).isEmpty();
        var mine =
                story.asCandidate()
                        .get(story.path("/assignments/" + assignment + "/my-submissions"));
        assertThat(mine.text("0", "feedback")).isEqualTo(feedback);
    }

    @Test
    void a_file_is_handed_in_once_and_read_by_its_owner_and_trainers_alone() {
        var file =
                Uploads.upload(
                                api.base(),
                                Tokens.of(story.candidate).with(story.organization),
                                story.path("/files?purpose=submission"),
                                "plan.pdf",
                                Uploads.pdf())
                        .text("fileId");

        var submitted = submit(Map.of("fileId", file));

        assertThat(submitted.text("hasFile")).as(submitted.toString()).isEqualTo("true");
        var path = story.path("/submissions/" + submitted.text("submissionId") + "/file");
        var pdf = new String(Uploads.pdf(), UTF_8);
        assertThat(story.asCandidate().with("Accept", "*/*").get(path).body()).isEqualTo(pdf);
        assertThat(story.asTrainer().with("Accept", "*/*").get(path).body()).isEqualTo(pdf);
        assertThat(story.as(Fixtures.somebody()).get(path).status()).isEqualTo(404);
        assertThat(story.as(Fixtures.somebody(), Role.COORDINATOR).get(path).status())
                .isEqualTo(404);
    }

    @Test
    void late_is_late_and_nothing_is_nothing() {
        var cohort = story.cohort(5);
        story.enrol(cohort, story.candidate);
        assignment = set(cohort, "Q03", "2026-01-01T00:00:00Z").text("assignmentId");

        assertThat(submit(Map.of()).text("errors", "0", "field")).isEqualTo("text");
        assertThat(submit(Map.of("fileId", UUID.randomUUID())).text("errors", "0", "field"))
                .isEqualTo("fileId");
        assertThat(submit(Map.of("text", "Here it is")).text("late")).isEqualTo("true");
        assertThat(set(cohort, "Q99", "2026-01-01T00:00:00Z").problem())
                .isEqualTo("requirement-unknown");
    }

    @Test
    void nobody_marks_their_own() {
        var submitted = submit(Map.of("text", "Mine"));

        var own =
                story.as(story.candidate, Role.TRAINER)
                        .post(
                                story.path(
                                        "/submissions/" + submitted.text("submissionId") + "/mark"),
                                Map.of("result", "accepted", "score", 100));

        assertThat(own.problem()).isEqualTo("own-evidence");
    }

    private Answer set(String cohort, String requirement, String dueAt) {
        return story.asTrainer()
                .post(
                        story.path("/cohorts/" + cohort + "/assignments"),
                        Map.of(
                                "requirement",
                                requirement,
                                "title",
                                "Readiness plan",
                                "instructions",
                                "Write a plan.",
                                "dueAt",
                                dueAt));
    }

    private Answer submit(Map<String, Object> body) {
        return story.asCandidate()
                .post(story.path("/assignments/" + assignment + "/submissions"), body);
    }

    private Answer mark(Answer submission, Map<String, Object> word) {
        return story.asTrainer()
                .post(
                        story.path("/submissions/" + submission.text("submissionId") + "/mark"),
                        word);
    }
}
