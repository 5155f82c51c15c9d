package org.safetynets.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safetynets.portal.test.Person.HARBOR;
import static org.safetynets.portal.test.Person.ROWAN;
import static org.safetynets.portal.test.Person.TESS;
import static org.safetynets.portal.test.Scenario.ASSIGNMENT;
import static org.safetynets.portal.test.Scenario.ASSIGNMENT_API;
import static org.safetynets.portal.test.Scenario.ATTEMPT;
import static org.safetynets.portal.test.Scenario.BULK;
import static org.safetynets.portal.test.Scenario.CERTIFICATES;
import static org.safetynets.portal.test.Scenario.COHORT;
import static org.safetynets.portal.test.Scenario.ENROLMENT;
import static org.safetynets.portal.test.Scenario.OBSERVATION;
import static org.safetynets.portal.test.Scenario.QUIZ;
import static org.safetynets.portal.test.Scenario.QUIZ_API;
import static org.safetynets.portal.test.Scenario.SESSION;
import static org.safetynets.portal.test.Scenario.SESSION_API;
import static org.safetynets.portal.test.Scenario.TRAINING_API;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.safetynets.portal.test.PortalTest;
import org.safetynets.portal.test.Visit;

/**
 * Quizzes, tasks, observed practice and certificates from elsewhere, for both sides of the table.
 */
class LearningPagesTest extends PortalTest {

    private static final String ANSWERS = TRAINING_API + ATTEMPT + "/answers/";
    private static final String FILES = "/api/training/organizations/" + HARBOR + "/files";

    @Test
    void who_came_is_taken_from_a_file_that_was_checked_first() {
        // given
        var api = SESSION_API + "/attendance-imports";
        SERVICES.given("POST", api, "training/import-dry.json");
        // when
        var checked =
                Visit.page(
                        as(TESS).upload(
                                        SESSION + "/file",
                                        "file",
                                        "text/csv",
                                        "personId,attendance",
                                        "step",
                                        "check"));
        SERVICES.given("POST", api, "training/import-applied.json");
        var applied =
                as(TESS).upload(
                                SESSION + "/file",
                                "file",
                                "text/csv",
                                "personId,attendance",
                                "step",
                                "apply");
        // then
        assertThat(checked.select("main form button").val()).isEqualTo("apply");
        leadsTo(applied, SESSION + "?done=attendance");
        assertThat(SERVICES.received("POST", api).getFirst().query()).isEqualTo("dryRun=true");
        assertThat(SERVICES.received("POST", api).getLast().query()).isEqualTo("dryRun=false");
    }

    @Test
    void several_get_the_same_mark_and_how_far_it_is_can_be_seen() {
        // given
        var api = TRAINING_API + COHORT + "/bulk-marks";
        SERVICES.given("POST", api, "training/bulk.json");
        // when
        var waiting = as(TESS).page(ASSIGNMENT + "/many").select("input[name=submissions]");
        var none = Visit.page(as(TESS).post(ASSIGNMENT + "/many", "result", "accepted"));
        var begun =
                as(TESS).post(
                                ASSIGNMENT + "/many",
                                "result",
                                "accepted",
                                "submissions",
                                waiting.eachAttr("value").getFirst());
        // then
        assertThat(none.select("main [role=alert] a").attr("href")).isEqualTo("#submissions");
        leadsTo(begun, ASSIGNMENT + "/many" + BULK);
        assertThat(SERVICES.received("POST", api).getFirst().body())
                .contains("\"marks\":[{", "\"result\":\"accepted\"");
        assertThat(as(TESS).page(ASSIGNMENT + "/many" + BULK).select("progress")).hasSize(1);
    }

    private static void leadsTo(HttpResponse<String> response, String path) {
        assertThat(response.statusCode()).isEqualTo(302);
        assertThat(response.headers().firstValue("Location")).hasValue(path);
    }

    private void answersAreTaken() {
        for (var code : new String[] {"M03-01", "M03-02", "M03-03", "M03-04", "M03-09", "M03-10"}) {
            SERVICES.given("PUT", ANSWERS + code, "training/attempt.json");
        }
    }

    private String answered(String code) {
        return SERVICES.received("PUT", ANSWERS + code).getFirst().body();
    }

    @Test
    void a_try_begins_where_the_first_question_is() {
        SERVICES.given("GET", QUIZ_API + "/my-attempts", "training/none.json")
                .given("POST", QUIZ_API + "/attempts", "training/attempt.json");
        assertThat(as(ROWAN).page(QUIZ).select("form[action$=/begin]")).isNotEmpty();
        leadsTo(as(ROWAN).post(QUIZ + "/begin"), ATTEMPT);
    }

    @Test
    void a_try_that_goes_on_is_gone_on_with_and_not_begun_again() {
        var page = as(ROWAN).page(QUIZ);
        assertThat(page.select("form[action$=/begin]")).isEmpty();
        assertThat(page.select("main a.button").attr("href")).isEqualTo(ATTEMPT);
    }

    @Test
    void every_kind_of_answer_is_kept_as_it_is_meant() {
        // given
        answersAreTaken();
        // when
        as(ROWAN)
                .post(
                        ATTEMPT + "?question=0",
                        "M03-02",
                        "a",
                        "M03-02",
                        "c",
                        "M03-02",
                        "never offered",
                        "M03-03.a",
                        "2",
                        "M03-03.b",
                        "1",
                        "M03-03.c",
                        "3",
                        "M03-03.d",
                        "4",
                        "M03-09",
                        "3,5",
                        "M03-10",
                        "I would <b>ask</b>.");
        // then
        assertThat(answered("M03-02")).isEqualTo("{\"options\":[\"a\",\"c\"]}");
        assertThat(answered("M03-03")).isEqualTo("{\"options\":[\"b\",\"a\",\"c\",\"d\"]}");
        assertThat(answered("M03-09")).isEqualTo("{\"number\":3.5}");
        assertThat(answered("M03-10")).isEqualTo("{\"text\":\"I would <b>ask</b>.\"}");
        assertThat(SERVICES.received("PUT", ANSWERS + "M03-04"))
                .as("what was not touched is not sent")
                .isEmpty();
    }

    @Test
    void places_given_twice_are_told_and_nothing_is_sent() {
        answersAreTaken();
        var wrong =
                Visit.page(
                        as(ROWAN)
                                .post(
                                        ATTEMPT + "?question=0",
                                        "M03-03.a",
                                        "1",
                                        "M03-03.b",
                                        "1",
                                        "M03-03.c",
                                        "3",
                                        "M03-03.d",
                                        "4"));
        assertThat(wrong.select("main [role=alert]").text()).contains("each place once");
        assertThat(wrong.select("select[name=M03-03.b] option[selected]").val()).isEqualTo("1");
        assertThat(SERVICES.received("PUT", ANSWERS + "M03-03")).isEmpty();
    }

    @Test
    void answering_after_the_time_says_so_and_keeps_what_was_typed() {
        SERVICES.refusing("PUT", ANSWERS + "M03-10", 409, "attempt-over");
        var page = Visit.page(as(ROWAN).post(ATTEMPT + "?question=6", "M03-10", "too late"));
        assertThat(page.select("main [role=alert]")).isNotEmpty();
        assertThat(page.select("textarea[name=M03-10]").text()).isEqualTo("too late");
    }

    @Test
    void before_handing_in_the_open_questions_are_listed() {
        // given
        SERVICES.given("POST", TRAINING_API + ATTEMPT + "/hand-in", "training/attempt-closed.json");
        // then
        assertThat(as(ROWAN).page(ATTEMPT + "/end").select("main .todo a")).hasSize(4);
        leadsTo(as(ROWAN).post(ATTEMPT + "/hand-in"), ATTEMPT);
    }

    @Test
    void a_result_tells_what_is_right_only_where_the_service_does() {
        SERVICES.given("GET", TRAINING_API + ATTEMPT, "training/attempt-closed.json");
        assertThat(as(ROWAN).page(ATTEMPT).select("main").text()).contains("Passed", "Right");
        SERVICES.given("GET", TRAINING_API + ATTEMPT, "training/attempt-failed.json");
        assertThat(as(ROWAN).page(ATTEMPT).select("main dt").eachText()).doesNotContain("Right");
    }

    @Test
    void a_trainer_marks_what_is_in_words() {
        // given
        var api = TRAINING_API + ATTEMPT + "/marks";
        SERVICES.given("POST", api, "training/attempt-closed.json");
        // when
        var response = as(TESS).post(ATTEMPT + "/marking", "question", "M03-10", "percent", "75");
        // then
        leadsTo(response, ATTEMPT + "/marking?done=marked");
        assertThat(SERVICES.received("POST", api).getFirst().body())
                .contains("\"question\":\"M03-10\"", "\"percent\":75");
    }

    @Test
    void a_quiz_is_set_by_the_clock_of_its_cohort() {
        // given
        var api = TRAINING_API + COHORT + "/quizzes";
        SERVICES.answering("POST", api, 201, QUIZ_SET);
        // when
        var response =
                as(TESS).post(
                                COHORT + "/quizzes/new",
                                "module",
                                "M05",
                                "requirement",
                                "AS05",
                                "title",
                                "Ethics",
                                "draw",
                                "6",
                                "passMark",
                                "80",
                                "attempts",
                                "2",
                                "minutes",
                                "",
                                "opensAt",
                                "2026-10-05T18:00",
                                "closesAt",
                                "2026-12-10T18:00");
        // then
        leadsTo(response, QUIZ + "?done=quiz-set");
        assertThat(SERVICES.received("POST", api).getFirst().body())
                .as("New York in summer and in winter")
                .contains("\"opensAt\":\"2026-10-05T22:00:00Z\"")
                .contains("\"closesAt\":\"2026-12-10T23:00:00Z\"")
                .doesNotContain("minutes");
    }

    private static final String QUIZ_SET =
            """
            {"quizId": "0192f0c0-0000-7000-8000-000000000431",
             "cohortId": "0192f0c0-0000-7000-8000-000000000401", "module": "M05",
             "requirement": "AS05", "title": "Ethics", "draw": 6, "passMark": 80, "attempts": 2,
             "opensAt": "2026-10-05T22:00:00Z", "closesAt": "2026-12-10T23:00:00Z", "version": 1}
            """;

    @Test
    void a_task_is_handed_in_in_words_or_as_a_file_and_not_empty() {
        // given
        SERVICES.given("POST", ASSIGNMENT_API + "/submissions", "training/submission.json")
                .given("POST", FILES, "training/file.json");
        // then
        var empty =
                Visit.page(
                        as(ROWAN)
                                .upload(
                                        ASSIGNMENT + "/submissions",
                                        "file",
                                        "application/pdf",
                                        "",
                                        "text",
                                        ""));
        assertThat(empty.select("#text-error")).isNotEmpty();
        leadsTo(
                as(ROWAN)
                        .upload(
                                ASSIGNMENT + "/submissions",
                                "file",
                                "application/pdf",
                                "%PDF-",
                                "text",
                                "mine"),
                ASSIGNMENT + "?done=handed-in");
        assertThat(SERVICES.received("POST", FILES).getFirst().query())
                .isEqualTo("purpose=submission");
        assertThat(SERVICES.received("POST", ASSIGNMENT_API + "/submissions").getFirst().body())
                .contains("\"text\":\"mine\"", "\"fileId\":");
    }

    @Test
    void a_file_that_is_refused_keeps_the_words() {
        SERVICES.refusing("POST", FILES, 409, "file-type-unknown");
        var page =
                Visit.page(
                        as(ROWAN)
                                .upload(
                                        ASSIGNMENT + "/submissions",
                                        "file",
                                        "application/pdf",
                                        "MZ",
                                        "text",
                                        "an hour of writing"));
        assertThat(page.select("main [role=alert]")).isNotEmpty();
        assertThat(page.select("#text").text()).isEqualTo("an hour of writing");
    }

    @Test
    void marking_goes_in_a_row_with_the_oldest_first() {
        // given
        var first =
                TRAINING_API
                        + "/organizations/"
                        + HARBOR
                        + "/submissions/0192f0c0-0000-7000-8000-000000000492/mark";
        SERVICES.given("POST", first, "training/submission.json");
        var form = as(TESS).page(ASSIGNMENT).select("form[action*=/mark/]");
        assertThat(form).hasSize(1);
        // when
        var response = as(TESS).post(form.attr("action"), "result", "accepted", "feedback", "good");
        // then
        leadsTo(response, ASSIGNMENT + "?done=marked");
        assertThat(SERVICES.received("POST", first).getFirst().body())
                .isEqualTo("{\"result\":\"accepted\",\"feedback\":\"good\"}");
    }

    @Test
    void an_observation_is_kept_line_by_line_and_then_signed() {
        // given
        SERVICES.given("PUT", TRAINING_API + OBSERVATION, "training/observation.json")
                .given(
                        "POST",
                        TRAINING_API + OBSERVATION + "/sign",
                        "training/observation-signed.json");
        // when
        var kept =
                as(TESS).with("HX-Request", "true")
                        .post(OBSERVATION, "R1", "4", "R1.comment", "calm", "R2", "9");
        var signed = as(TESS).post(OBSERVATION, "R1", "4", "step", "sign");
        // then
        assertThat(kept.body()).contains("Kept.").doesNotContain("<html");
        assertThat(SERVICES.received("PUT", TRAINING_API + OBSERVATION).getFirst().body())
                .isEqualTo(
                        "{\"scores\":[{\"criterion\":\"R1\",\"score\":4,\"comment\":\"calm\"}]}");
        leadsTo(signed, OBSERVATION + "?done=observation-signed");
    }

    @Test
    void signing_with_lines_missing_says_so_and_keeps_the_scores() {
        SERVICES.given("PUT", TRAINING_API + OBSERVATION, "training/observation.json")
                .refusing("POST", TRAINING_API + OBSERVATION + "/sign", 409, "criteria-missing");
        var page = Visit.page(as(TESS).post(OBSERVATION, "R1", "4", "step", "sign"));
        assertThat(page.select("main [role=alert]")).isNotEmpty();
        assertThat(page.select("input[name=R1][checked]").val()).isEqualTo("4");
    }

    @Test
    void a_comment_without_a_level_is_not_lost_in_silence() {
        var page = Visit.page(as(TESS).post(OBSERVATION, "R3.comment", "drifts"));
        assertThat(page.select("#R3 .error").text()).contains("level");
        assertThat(SERVICES.received("PUT", TRAINING_API + OBSERVATION)).isEmpty();
    }

    @Test
    void two_observers_see_how_far_they_agree() {
        assertThat(as(TESS).page(ENROLMENT + "/observations").select("main").text())
                .contains("80 % of 10 lines", "kappa 0.677");
    }

    @Test
    void an_observed_candidate_reads_what_was_signed_and_scores_nothing() {
        var page = as(ROWAN).page(OBSERVATION);
        assertThat(page.select("main form")).isEmpty();
        assertThat(page.select("main").text()).contains("Mean 3.25 of 4");
    }

    @Test
    void a_certificate_from_elsewhere_is_brought_with_what_it_should_count_for() {
        // given
        var api = TRAINING_API + ENROLMENT + "/external-evidence";
        SERVICES.given("POST", api, "training/external.json")
                .given("POST", FILES, "training/file.json");
        // when
        var response =
                as(ROWAN)
                        .upload(
                                ENROLMENT + "/certificates",
                                "file",
                                "application/pdf",
                                "%PDF-",
                                "title",
                                "Listening",
                                "issuer",
                                "Alliance",
                                "issuedOn",
                                "2026-03-14",
                                "expiresOn",
                                "",
                                "counts",
                                "M06");
        // then
        leadsTo(response, ENROLMENT + "/certificates?done=brought");
        assertThat(SERVICES.received("POST", FILES).getFirst().query())
                .isEqualTo("purpose=certificate");
        assertThat(SERVICES.received("POST", api).getFirst().body())
                .contains("\"counts\":[\"M06\"]", "\"issuedOn\":\"2026-03-14\"")
                .doesNotContain("expiresOn");
    }

    @Test
    void a_reviewer_says_why() {
        // given
        var one = "/0192f0c0-0000-7000-8000-0000000004a1";
        var api =
                TRAINING_API + "/organizations/" + HARBOR + "/external-evidence" + one + "/reviews";
        SERVICES.given("POST", api, "training/external.json");
        // then
        var page = Visit.page(as(TESS).post(CERTIFICATES + one, "step", "decline", "reason", ""));
        assertThat(page.select("main .error")).isNotEmpty();
        leadsTo(
                as(TESS).post(CERTIFICATES + one, "step", "decline", "reason", "too old"),
                CERTIFICATES + "?done=reviewed");
        assertThat(SERVICES.received("POST", api).getFirst().body())
                .isEqualTo("{\"accepted\":false,\"reason\":\"too old\"}");
    }

    @Test
    void what_a_candidate_wrote_stays_text() {
        SERVICES.answering(
                "GET",
                ASSIGNMENT_API + "/submissions",
                200,
                """
                {"items": [{"submissionId": "0192f0c0-0000-7000-8000-000000000492",
                 "assignmentId": "0192f0c0-0000-7000-8000-000000000481",
                 "personId": "11111111-0000-4000-8000-000000000002", "number": 1,
                 "text": "<script>alert(1)</script>", "hasFile": false, "late": false,
                 "submittedAt": "2026-11-22T19:00:00Z"}], "page": 0, "size": 100, "total": 1}
                """);
        assertThat(as(TESS).get(ASSIGNMENT).body())
                .contains("&lt;script&gt;alert(1)")
                .doesNotContain("<script>alert");
    }
}
