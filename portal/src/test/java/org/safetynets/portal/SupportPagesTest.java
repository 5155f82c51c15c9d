package org.safetynets.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safetynets.portal.test.Person.CORA;
import static org.safetynets.portal.test.Person.ROWAN;
import static org.safetynets.portal.test.Person.SAGE;
import static org.safetynets.portal.test.Scenario.DEBRIEF;
import static org.safetynets.portal.test.Scenario.DEBRIEF_DONE;
import static org.safetynets.portal.test.Scenario.FORECAST;
import static org.safetynets.portal.test.Scenario.MY_SUPPORT;
import static org.safetynets.portal.test.Scenario.SUPERVISION;
import static org.safetynets.portal.test.Scenario.TRAINING_API;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.safetynets.portal.test.PortalTest;
import org.safetynets.portal.test.Visit;

/** What a facilitator does for their own support, and a supervisor for them. */
class SupportPagesTest extends PortalTest {

    private static final String MY_API = TRAINING_API + "/my";

    private static void leadsTo(HttpResponse<String> response, String path) {
        assertThat(response.statusCode()).isEqualTo(302);
        assertThat(response.headers().firstValue("Location")).hasValue(path);
    }

    @Test
    void a_draft_is_kept_on_the_version_that_was_read() {
        // given
        SERVICES.given("PUT", MY_API + DEBRIEF, "training/debrief.json");
        // when
        var response =
                as(ROWAN)
                        .post(
                                MY_SUPPORT + DEBRIEF,
                                "step",
                                "draft",
                                "version",
                                "2",
                                "activationAfter",
                                "7",
                                "hardMoment",
                                "A silence");
        // then
        leadsTo(response, MY_SUPPORT + DEBRIEF + "?done=debrief-kept");
        assertThat(SERVICES.received("PUT", MY_API + DEBRIEF).getFirst().body())
                .contains("\"activationAfter\":7", "\"hardMoment\":\"A silence\"");
    }

    @Test
    void what_is_missing_is_said_and_what_was_typed_stays() {
        // given
        SERVICES.refusing("POST", MY_API + DEBRIEF + "/complete", 409, "debrief-incomplete");
        // when
        var page = Visit.page(as(ROWAN).post(MY_SUPPORT + DEBRIEF, "hardMoment", "A silence"));
        // then
        assertThat(page.select("main [role=alert]").text()).contains("leaves something open");
        assertThat(page.select("#hardMoment").val()).isEqualTo("A silence");
    }

    @Test
    void a_number_off_its_scale_is_not_sent() {
        var page = Visit.page(as(ROWAN).post(MY_SUPPORT + DEBRIEF, "activationAfter", "11"));

        assertThat(page.select("main [role=alert] a").eachAttr("href"))
                .containsExactly("#activationAfter");
        assertThat(SERVICES.received("POST", MY_API + DEBRIEF + "/complete")).isEmpty();
    }

    @Test
    void a_debrief_that_saw_a_risk_asks_for_an_incident() {
        var page = as(ROWAN).page(MY_SUPPORT + DEBRIEF_DONE);

        assertThat(page.select(".note").text()).contains("report it as an incident");
    }

    @Test
    void the_board_shows_holes_first_and_flags_to_the_supervisor_alone() {
        var supervisor = as(SAGE).page(SUPERVISION);
        var coordinator = as(CORA).page(SUPERVISION);

        assertThat(supervisor.select("table.rows tbody tr").eachText().getFirst())
                .contains("Uncovered");
        assertThat(supervisor.select("#flags")).hasSize(1);
        assertThat(coordinator.select("#flags")).isEmpty();
        assertThat(coordinator.text()).doesNotContain("High activation");
    }

    @Test
    void a_flag_moves_one_step_at_a_time() {
        // given
        var api = TRAINING_API + SUPERVISION + "/flags/0192f0c0-0000-7000-8000-000000000831/step";
        SERVICES.answering(
                "POST",
                api,
                200,
                """
                {"flagId":"0192f0c0-0000-7000-8000-000000000831",
                 "facilitatorId":"11111111-0000-4000-8000-000000000002","kind":"activation",
                 "raisedAt":"2026-11-25T08:00:00Z","state":"acknowledged"}
                """);
        // when
        var response =
                as(SAGE).post(
                                SUPERVISION + "/flags/0192f0c0-0000-7000-8000-000000000831",
                                "state",
                                "acknowledged");
        // then
        leadsTo(response, SUPERVISION + "?done=flag-moved");
    }

    @Test
    void the_forecast_is_a_chart_and_a_table_without_any_script() {
        var page = as(CORA).page(FORECAST);

        assertThat(page.select("svg[role=img] rect.mark")).hasSize(2);
        assertThat(page.select("table.rows tbody tr")).hasSize(2);
        assertThat(page.text()).contains("Meeting led (20/24)", "Nobody else yet");
    }
}
