package org.safetynets.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safetynets.portal.test.Person.HARBOR;
import static org.safetynets.portal.test.Person.ROWAN;
import static org.safetynets.portal.test.Person.TESS;
import static org.safetynets.portal.test.Scenario.COHORT;
import static org.safetynets.portal.test.Scenario.ENROLMENT;
import static org.safetynets.portal.test.Scenario.TRAINING_API;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.safetynets.portal.test.PortalTest;
import org.safetynets.portal.test.Visit;

/** What a candidate has shown and what is left, to trainers and to themselves. */
class TrainingPagesTest extends PortalTest {

    private static final String STANDARD_ID = "0192f0c0-0000-7000-8000-000000000402";

    private static void leadsTo(HttpResponse<String> response, String path) {
        assertThat(response.statusCode()).isEqualTo(302);
        assertThat(response.headers().firstValue("Location")).hasValue(path);
    }

    @Test
    void the_gradebook_is_what_the_service_says_page_by_page() {
        var all = as(TESS).page(COHORT + "/gradebook");
        var modules = as(TESS).page(COHORT + "/gradebook?kind=module&page=1");

        assertThat(all.select("table.book tbody tr")).hasSize(3);
        assertThat(modules.select("table.book thead th").text()).contains("M01");
        assertThat(SERVICES.received("GET", TRAINING_API + COHORT + "/gradebook").getLast().query())
                .isEqualTo("size=50&page=1");
    }

    @Test
    void the_gradebook_shows_all_kinds_and_then_one_by_one() {
        assertThat(as(TESS).page(COHORT + "/gradebook").select("thead a").eachText())
                .startsWith("Readiness", "Modules", "Assessments");
        var modules = as(TESS).page(COHORT + "/gradebook?kind=module");
        assertThat(modules.select("thead .code-head").eachText()).startsWith("M01", "M02");
        assertThat(modules.select("tbody tr").get(1).select("td .cell").eachText().getFirst())
                .startsWith("Met");
    }

    @Test
    void a_kind_that_nobody_has_heard_of_shows_all_of_them() {
        assertThat(as(TESS).page(COHORT + "/gradebook?kind=%3Ci%3E").select("thead a"))
                .isNotEmpty();
    }

    @Test
    void a_candidate_sees_what_is_left_and_decides_nothing() {
        var page = as(ROWAN).page(ENROLMENT);
        assertThat(page.select("main .todo").eachText().getFirst())
                .contains("Reference", "1 more of 2");
        assertThat(page.select("main form").eachAttr("action"))
                .as("leaving is theirs, nothing else")
                .containsExactly(ENROLMENT + "/withdraw");
        assertThat(SERVICES.received("GET", "/api/identity/organizations/" + HARBOR + "/members"))
                .as("a candidate has no business with everybody's names")
                .isEmpty();
    }

    @Test
    void a_trainer_records_what_they_saw_with_a_comma_as_well() {
        // given
        var api = TRAINING_API + ENROLMENT + "/evidence";
        SERVICES.given("POST", api, "training/enrolment.json");
        // when
        var response =
                as(TESS).post(
                                ENROLMENT + "/evidence",
                                "requirement",
                                "OB1",
                                "score",
                                "3,5",
                                "note",
                                "calm");
        // then
        leadsTo(response, ENROLMENT + "?done=recorded");
        assertThat(SERVICES.received("POST", api).getFirst().body())
                .isEqualTo("{\"requirement\":\"OB1\",\"score\":3.5,\"note\":\"calm\"}");
    }

    @Test
    void a_score_that_is_none_is_not_sent() {
        var page =
                Visit.page(
                        as(TESS).post(
                                        ENROLMENT + "/evidence",
                                        "requirement",
                                        "AS05",
                                        "score",
                                        "very good",
                                        "note",
                                        "<b>kept</b>"));
        assertThat(page.select("#score-error").text()).contains("number");
        assertThat(page.select("#note").val()).isEqualTo("<b>kept</b>");
    }

    @Test
    void a_standard_is_read_in_the_order_in_which_people_meet_it() {
        assertThat(as(ROWAN).page("/standards/" + STANDARD_ID).select("section h2").eachText())
                .startsWith("Readiness", "Practice", "Modules");
    }

    @Test
    void a_file_of_scores_is_checked_first_and_taken_in_then() {
        // given
        var api = TRAINING_API + COHORT + "/score-imports";
        SERVICES.given("POST", api, "training/import-dry.json");
        // when
        var checked =
                Visit.page(
                        as(TESS).upload(
                                        COHORT + "/scores",
                                        "file",
                                        "text/csv",
                                        "a,b",
                                        "step",
                                        "check"));
        SERVICES.given("POST", api, "training/import-applied.json");
        var applied =
                as(TESS).upload(COHORT + "/scores", "file", "text/csv", "a,b", "step", "apply");
        // then
        assertThat(checked.select("button[name=step]").val()).isEqualTo("apply");
        leadsTo(applied, COHORT + "/gradebook?done=scores-applied");
        assertThat(SERVICES.received("POST", api))
                .extracting(it -> it.query())
                .containsExactly("dryRun=true", "dryRun=false");
    }

    @Test
    void a_file_with_wrong_lines_names_each_of_them() {
        SERVICES.given(
                "POST", TRAINING_API + COHORT + "/score-imports", "training/import-wrong.json");
        var page =
                Visit.page(
                        as(TESS).upload(
                                        COHORT + "/scores",
                                        "file",
                                        "text/csv",
                                        "a,b",
                                        "step",
                                        "check"));
        assertThat(page.select("tbody tr").eachText())
                .containsExactly(
                        "Line 3 requirement The score is off the scale.",
                        "Line 7 personId Nobody with this number is in the cohort.",
                        "Line 9 score This must be a number.");
        assertThat(page.select("button[name=step]").val()).isEqualTo("check");
    }
}
