package org.safetynets.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safetynets.portal.test.Person.CORA;
import static org.safetynets.portal.test.Person.ROWAN;
import static org.safetynets.portal.test.Person.SAGE;
import static org.safetynets.portal.test.Scenario.CONFLICTS;
import static org.safetynets.portal.test.Scenario.DEBRIEF;
import static org.safetynets.portal.test.Scenario.DEBRIEF_DONE;
import static org.safetynets.portal.test.Scenario.FORECAST;
import static org.safetynets.portal.test.Scenario.MY_SUPPORT;
import static org.safetynets.portal.test.Scenario.SUPERVISED;
import static org.safetynets.portal.test.Scenario.SUPERVISION;
import static org.safetynets.portal.test.Scenario.TRAINING_API;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.safetynets.portal.test.PortalTest;
import org.safetynets.portal.test.Visit;

/** What a facilitator does for their own support, and a supervisor for them. */
class SupportPagesTest extends PortalTest {

    private static final String MY_API = TRAINING_API + "/my";
    private static final String SESSION =
            """
            {"sessionId":"0192f0c0-0000-7000-8000-000000000811",
             "supervisorId":"11111111-0000-4000-8000-000000000009",
             "facilitatorIds":["11111111-0000-4000-8000-000000000002"],"kind":"alone",
             "plannedFor":"2027-01-13T00:00:00Z","minutes":60,"state":"planned","version":1}
            """;
    private static final String REMEDY =
            """
            {"remedyId":"0192f0c0-0000-7000-8000-000000000821",
             "organizationId":"0192f0c0-0000-7000-8000-0000000000a1",
             "facilitatorId":"11111111-0000-4000-8000-000000000002",
             "incidentId":"0192f0c0-0000-7000-8000-000000000901","requirement":"M07",
             "until":"2027-01-15","reason":"The playbook","state":"asked"}
            """;

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
    void a_session_is_planned_and_shown_by_the_clock_of_the_organization() {
        // given
        var api = TRAINING_API + SUPERVISION + "/sessions";
        SERVICES.answering("POST", api, 201, SESSION);
        // when
        var response =
                as(SAGE).post(
                                SUPERVISED + "/sessions",
                                "kind",
                                "alone",
                                "day",
                                "2027-01-12",
                                "time",
                                "19:00",
                                "minutes",
                                "60");
        // then
        leadsTo(response, SUPERVISED + "?done=session-planned");
        assertThat(SERVICES.received("POST", api).getFirst().body())
                .as("seven in the evening in New York")
                .contains("\"plannedFor\":\"2027-01-13T00:00:00Z\"")
                .contains("\"timeZone\":\"America/New_York\"");
        assertThat(as(ROWAN).page(MY_SUPPORT).text()).contains("December 1, 12:00");
        assertThat(as(SAGE).page(SUPERVISED).select("#sessions ~ ul time").eachText().getFirst())
                .contains("12:00");
    }

    @Test
    void a_talk_after_an_incident_names_it_or_is_not_sent() {
        var page =
                Visit.page(
                        as(SAGE).post(
                                        SUPERVISED + "/sessions",
                                        "kind",
                                        "after-incident",
                                        "day",
                                        "2027-01-12",
                                        "time",
                                        "19:00",
                                        "minutes",
                                        "60"));

        assertThat(page.select("main [role=alert] a").eachAttr("href"))
                .containsExactly("#incidentId");
        assertThat(page.select("#incidentId option")).hasSizeGreaterThan(1);
        assertThat(page.select("#day").val()).isEqualTo("2027-01-12");
    }

    @Test
    void a_session_that_nobody_came_to_is_noted_and_another_cancelled() {
        var id = "/sessions/0192f0c0-0000-7000-8000-000000000811";
        SERVICES.answering("POST", TRAINING_API + SUPERVISION + id + "/missed", 200, SESSION)
                .answering("POST", TRAINING_API + SUPERVISION + id + "/cancel", 200, SESSION);

        leadsTo(as(SAGE).post(SUPERVISED + id + "/missed"), SUPERVISED + "?done=session-missed");
        leadsTo(as(SAGE).post(SUPERVISED + id + "/cancel"), SUPERVISED + "?done=session-cancel");
    }

    @Test
    void after_a_severe_incident_something_is_asked_to_be_shown_again_and_taken_back() {
        // given
        var api = TRAINING_API + SUPERVISION + "/remedies";
        SERVICES.answering("POST", api, 201, REMEDY)
                .answering(
                        "POST",
                        api + "/0192f0c0-0000-7000-8000-000000000821/withdraw",
                        200,
                        REMEDY);
        // when
        var without = Visit.page(as(SAGE).post(SUPERVISED + "/remedies", "reason", "The playbook"));
        var asked =
                as(SAGE).post(
                                SUPERVISED + "/remedies",
                                "after",
                                "0192f0c0-0000-7000-8000-000000000901",
                                "requirement",
                                "M07",
                                "until",
                                "2027-01-15",
                                "reason",
                                "The playbook");
        // then
        assertThat(without.select("main [role=alert] a").eachAttr("href"))
                .containsExactlyInAnyOrder("#after", "#requirement", "#until");
        leadsTo(asked, SUPERVISED + "?done=remedy-asked");
        assertThat(SERVICES.received("POST", api).getFirst().body())
                .contains("\"facilitatorId\":\"11111111-0000-4000-8000-000000000002\"");
        leadsTo(
                as(SAGE).post(
                                SUPERVISED
                                        + "/remedies/0192f0c0-0000-7000-8000-000000000821/withdraw"),
                SUPERVISED + "?done=remedy-withdrawn");
    }

    @Test
    void whoever_is_back_acts_again() {
        var page = as(CORA).page(SUPERVISION);
        var path = page.select("form[action$=/back]").eachAttr("action").getFirst();
        SERVICES.answering("POST", TRAINING_API + path, 204, "");

        leadsTo(as(CORA).post(path), SUPERVISION + "?done=absence-over");
    }

    @Test
    void a_facilitator_sees_who_supervises_them_and_may_be_kept_apart_from_them() {
        // given
        SERVICES.answering("POST", TRAINING_API + SUPERVISION + "/conflicts", 204, "");
        // when
        var support = as(ROWAN).page(MY_SUPPORT);
        var page = as(ROWAN).page(CONFLICTS);
        var response =
                as(ROWAN)
                        .post(
                                CONFLICTS,
                                "personId",
                                "11111111-0000-4000-8000-000000000009",
                                "kind",
                                "relatives");
        // then
        assertThat(support.text()).contains("sage supervises you");
        assertThat(page.select("#personId option").eachText()).contains("sage");
        leadsTo(response, CONFLICTS + "?done=conflict-declared");
    }

    @Test
    void whoever_was_declared_too_close_is_taken_back_by_who_declared_it() {
        // given
        var path = CONFLICTS + "/0192f0c0-0000-7000-8000-0000000005c1/end";
        var api = "/conflicts/0192f0c0-0000-7000-8000-0000000005c1";
        SERVICES.answering("DELETE", TRAINING_API + SUPERVISION + api, 204, "");
        // when
        var page = as(ROWAN).page(CONFLICTS);
        // then
        assertThat(page.select("main .taps li").text()).contains("sage", "Relatives");
        assertThat(page.select("main .taps form").attr("action")).isEqualTo(path);
        leadsTo(as(ROWAN).post(path), CONFLICTS + "?done=conflict-taken-back");
    }

    @Test
    void the_forecast_is_a_chart_and_a_table_without_any_script() {
        var page = as(CORA).page(FORECAST);

        var chart = page.select("table[data-chart]");
        assertThat(chart.select("td[data-value]:not([data-value=0])")).hasSize(2);
        assertThat(chart.select("progress")).hasSameSizeAs(chart.select("tbody tr"));
        assertThat(page.select("table.rows:not([data-chart]) tbody tr")).hasSize(2);
        assertThat(page.text()).contains("Meeting led (20/24)", "Nobody else yet");
    }
}
