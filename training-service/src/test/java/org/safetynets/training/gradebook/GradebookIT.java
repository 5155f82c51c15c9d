package org.safetynets.training.gradebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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
class GradebookIT {

    @Autowired private Api api;
    private Story story;
    private String cohort = "";
    private String enrolment = "";

    @BeforeEach
    void begin() {
        story = new Story(api);
        cohort = story.cohort(5);
        enrolment = story.enrol(cohort, story.candidate).text("enrolmentId");
    }

    @Test
    void shows_candidates_by_requirements_page_by_page() {
        story.enrol(cohort, Fixtures.somebody());
        story.record(enrolment, Map.of("requirement", "M01"));
        story.record(enrolment, Map.of("requirement", "Q03", "score", 70));

        var first = book("?size=1");
        var second = book("?size=1&page=1");

        assertThat(first.text("total")).isEqualTo("2");
        assertThat(first.json().path("requirements")).hasSize(3);
        assertThat(first.text("requirements", "1", "code")).isEqualTo("Q03");
        assertThat(first.text("rows", "0", "personId")).isEqualTo(story.candidate.toString());
        assertThat(first.text("rows", "0", "met")).isEqualTo("1");
        assertThat(first.text("rows", "0", "cells", "M01", "met")).isEqualTo("true");
        assertThat(first.text("rows", "0", "cells", "Q03", "bestScore")).isEqualTo("70");
        assertThat(second.text("rows", "0", "met")).isEqualTo("0");
        assertThat(story.as(Fixtures.somebody(), Role.COORDINATOR).get(path("/gradebook")).status())
                .isEqualTo(403);
    }

    @Test
    void is_taken_away_as_csv() {
        story.record(enrolment, Map.of("requirement", "Q03", "score", 91));

        var csv = story.asTrainer().with("Accept", "text/csv").get(path("/gradebook.csv"));

        assertThat(csv.header("Content-Type")).startsWith("text/csv");
        assertThat(csv.header("Content-Disposition")).contains("gradebook.csv");
        assertThat(csv.body().lines().toList())
                .hasSize(2)
                .first()
                .asString()
                .contains("\"personId\",\"status\",\"met\",\"M01\",\"M01 score\",\"Q03\"");
        assertThat(csv.body()).contains(story.candidate.toString(), "91", "\"1 of 1\"");
    }

    @Test
    void scores_come_from_a_file_all_or_none_and_errors_are_told_by_line() {
        var good = story.candidate + ",Q03,85,\"Well done\"\n";
        var file =
                "personId,requirement,score,note\n"
                        + good
                        + Fixtures.somebody()
                        + ",Q03,85,\n"
                        + story.candidate
                        + ",Q99,85,\n"
                        + story.candidate
                        + ",Q03,much,\n"
                        + story.candidate
                        + ",Q03,101,\n";

        var report = scores(file, "");

        assertThat(report.text("applied")).as(report.toString()).isEqualTo("false");
        assertThat(report.text("lines")).isEqualTo("5");
        assertThat(report.json().path("errors").valueStream().map(it -> it.path("line").asInt()))
                .containsExactly(3, 4, 5, 6);
        assertThat(report.text("errors", "0", "problem")).isEqualTo("not-in-the-cohort");
        assertThat(report.text("errors", "1", "problem")).isEqualTo("requirement-unknown");
        assertThat(report.text("errors", "3", "problem")).isEqualTo("score-off-scale");
        assertThat(met()).isEqualTo("0");

        var dry = scores("personId,requirement,score,note\n" + good, "?dryRun=true");
        assertThat(dry.json().path("errors")).as(dry.toString()).isEmpty();
        assertThat(dry.text("applied")).isEqualTo("false");
        assertThat(met()).isEqualTo("0");
        assertThat(scores("personId,requirement,score,note\n" + good, "").text("applied"))
                .isEqualTo("true");
        assertThat(met()).isEqualTo("1");
    }

    @Test
    void competencies_are_shown_with_what_speaks_for_each() {
        var standard = Story.standard();
        var role = Map.of("en", "Role");
        standard.put(
                "requirements",
                List.of(
                        Map.of(
                                "code",
                                "M01",
                                "kind",
                                "module",
                                "title",
                                role,
                                "competencies",
                                List.of("C01"))));
        standard.put(
                "curriculum",
                Map.of("competencies", List.of(Map.of("code", "C01", "title", role))));
        cohort =
                story.asTrainer()
                        .post(story.path("/cohorts"), Story.cohort(story.published(standard), 5))
                        .text("cohortId");
        enrolment = story.enrol(cohort, story.candidate).text("enrolmentId");
        story.record(enrolment, Map.of("requirement", "M01"));
        var path = story.path("/enrolments/" + enrolment + "/competencies");

        var shown = story.asCandidate().get(path);

        assertThat(shown.text("0", "code")).as(shown.toString()).isEqualTo("C01");
        assertThat(shown.text("0", "met")).isEqualTo("1");
        assertThat(shown.text("0", "requirements", "0", "code")).isEqualTo("M01");
        assertThat(shown.text("0", "evidence", "0", "requirement")).isEqualTo("M01");
        assertThat(story.as(Fixtures.somebody(), Role.COORDINATOR).get(path).status())
                .isEqualTo(404);
    }

    @Test
    void another_table_is_refused() {
        assertThat(scores("name,score\nRobin,5\n", "").text("errors", "0", "field"))
                .isEqualTo("file");
        assertThat(scores("personId,requirement,score,note\n", "").status()).isEqualTo(400);
        assertThat(scores("personId,requirement,score,note\n\"open", "").status()).isEqualTo(400);
    }

    @Test
    void attendance_comes_from_a_file_too() {
        var session =
                story.asTrainer()
                        .post(
                                path("/sessions"),
                                Map.of(
                                        "module",
                                        "M01",
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
        var imports = story.path("/sessions/" + session + "/attendance-imports");

        var wrong = csv().post(imports, "personId,attendance\n" + story.candidate + ",maybe\n");
        assertThat(wrong.text("errors", "0", "field")).as(wrong.toString()).isEqualTo("attendance");
        var twice =
                csv().post(
                                imports,
                                "personId,attendance\n%s,absent\n%s,attended\n"
                                        .formatted(story.candidate, story.candidate));
        assertThat(twice.text("errors", "0", "line")).isEqualTo("3");
        var right = csv().post(imports, "personId,attendance\n" + story.candidate + ",attended\n");

        assertThat(right.text("applied")).isEqualTo("true");
        assertThat(met()).isEqualTo("1");
    }

    private String path(String rest) {
        return story.path("/cohorts/" + cohort + rest);
    }

    private Answer book(String query) {
        return story.asTrainer().get(path("/gradebook") + query);
    }

    private String met() {
        return book("").text("rows", "0", "met");
    }

    private Api csv() {
        return story.asTrainer().with("Content-Type", "text/csv");
    }

    private Answer scores(String file, String query) {
        return csv().post(path("/score-imports") + query, file);
    }
}
