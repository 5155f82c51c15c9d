package org.safetynets.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safetynets.portal.test.Person.CORA;
import static org.safetynets.portal.test.Person.SAGE;
import static org.safetynets.portal.test.Person.SOL;
import static org.safetynets.portal.test.Scenario.GROUPS_API;
import static org.safetynets.portal.test.Scenario.GROUP_ID;
import static org.safetynets.portal.test.Scenario.INCIDENT;
import static org.safetynets.portal.test.Scenario.INCIDENTS;
import static org.safetynets.portal.test.Scenario.INCIDENTS_API;
import static org.safetynets.portal.test.Scenario.ORGANIZATION;
import static org.safetynets.portal.test.Scenario.URGENT;
import static org.safetynets.portal.test.Scenario.URGENT_API;
import static org.safetynets.portal.test.Scenario.URGENT_REVIEW;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.safetynets.portal.test.PortalTest;
import org.safetynets.portal.test.Received;
import org.safetynets.portal.test.Visit;

/** What those do who look after safety and staffing. */
class SafetyPagesTest extends PortalTest {

    private static final String ONE = INCIDENTS + INCIDENT;
    private static final String ONE_API = INCIDENTS_API + INCIDENT;

    private static void leadsTo(HttpResponse<String> response, String path) {
        assertThat(response.statusCode()).isEqualTo(302);
        assertThat(response.headers().firstValue("Location")).hasValue(path);
    }

    private static Received sent(String method, String path) {
        var sent = SERVICES.received(method, path);
        assertThat(sent).hasSize(1);
        return sent.getFirst();
    }

    @Test
    void what_waits_stands_first_and_says_that_its_deadline_is_over() {
        var page = as(SOL).page(INCIDENTS);

        var rows = page.select("table.rows tbody tr").eachText();
        assertThat(rows).hasSize(3);
        assertThat(rows.getFirst()).contains("Violence by a partner", "Overdue", "S1");
        assertThat(page.select("a[download]").attr("href")).endsWith("/incidents/export.csv");
        assertThat(as(SAGE).page(INCIDENTS).select("a[download]")).isEmpty();
    }

    @Test
    void the_board_is_narrowed_by_a_state_that_is_known() {
        as(SOL).page(INCIDENTS + "?state=closed");
        as(SOL).page(INCIDENTS + "?state=whatever");

        assertThat(SERVICES.received("GET", INCIDENTS_API))
                .extracting(Received::query)
                .containsExactly("size=50&page=0&state=closed", "size=50&page=0");
    }

    @Test
    void taking_it_up_stops_the_calls_and_two_who_do_so_are_told() {
        // given
        SERVICES.given("GET", ONE_API, "groups/incident-waiting.json")
                .given("POST", ONE_API + "/acknowledge", "groups/incident.json");
        assertThat(as(SOL).page(ONE).text()).contains("the next person is called at");
        // then
        leadsTo(as(SOL).post(ONE + "/acknowledge"), ONE + "?done=incident-taken-up");
        // when
        SERVICES.refusing("POST", ONE_API + "/acknowledge", 409, "already-acknowledged");
        var page = Visit.page(as(SAGE).post(ONE + "/acknowledge"));
        // then
        assertThat(page.select("[role=alert]").text()).contains("taken up already");
    }

    @Test
    void the_steps_of_the_playbook_are_ticked_and_unticked() {
        // given
        var page = as(SOL).page(ONE);
        assertThat(page.select(".taps li")).hasSize(5);
        assertThat(page.select(".taps [aria-pressed=true]")).hasSize(2);
        var step = page.select(".taps form").attr("action");
        var api = "/api/groups" + step;
        SERVICES.given("PUT", api, "groups/incident.json");
        // then
        leadsTo(as(SOL).post(step, "done", "false"), ONE + "?done=incident-step");
        assertThat(sent("PUT", api).body()).isEqualTo("{\"done\":false}");
    }

    @Test
    void whoever_reported_it_is_written_to_and_named_nowhere() {
        // given
        SERVICES.given("POST", ONE_API + "/messages", "groups/incident.json");
        // then
        assertThat(as(SOL).page(ONE).select(".talk li").eachText().getLast())
                .startsWith("Whoever reported it");
        leadsTo(
                as(SOL).post(ONE + "/messages", "text", "How are you?"),
                ONE + "?done=incident-written");
        assertThat(sent("POST", ONE_API + "/messages").body())
                .isEqualTo("{\"text\":\"How are you?\"}");
    }

    @Test
    void an_end_needs_a_review_and_an_answer_and_keeps_what_was_typed() {
        // given
        SERVICES.refusing("POST", ONE_API + "/close", 409, "follow-up-not-offered");
        // then
        assertThat(Visit.page(as(SOL).post(ONE + "/close")).select("#review-error").text())
                .isEqualTo("Please fill this in.");
        var page = Visit.page(as(SOL).post(ONE + "/close", "review", "Two rooms"));
        assertThat(page.select("[role=alert]").text()).contains("Nobody has answered");
        assertThat(page.select("#review").text()).isEqualTo("Two rooms");
    }

    @Test
    void an_incident_that_is_not_ones_own_to_handle_is_not_there() {
        SERVICES.refusing("GET", ONE_API, 404, "not-found");
        assertThat(as(SAGE).get(ONE).statusCode()).isEqualTo(404);
    }

    @Test
    void a_form_that_cannot_wait_says_why_and_is_taken_up_once() {
        // given
        SERVICES.given(
                "POST", URGENT_API + URGENT_REVIEW + "/take-up", "groups/urgent-review.json");
        var one = URGENT + URGENT_REVIEW;
        var page = as(SOL).page(one);
        assertThat(page.select("h1").text()).contains("wren");
        assertThat(page.select("[aria-labelledby=why] li").eachText())
                .hasSize(2)
                .first()
                .asString()
                .contains("makes them afraid");
        assertThat(page.select("a[href*=/requests/]")).as("is for coordinators").isEmpty();
        // then
        leadsTo(as(SOL).post(one + "/take-up"), one + "?done=urgent-taken-up");
        // when
        SERVICES.refusing(
                "POST", URGENT_API + URGENT_REVIEW + "/take-up", 409, "already-acknowledged");
        // then
        assertThat(Visit.page(as(SAGE).post(one + "/take-up")).select("[role=alert]").text())
                .contains("taken up already");
    }

    @Test
    void who_took_it_up_asks_them_to_get_in_touch_and_reads_whether_it_goes() {
        // given
        var one = URGENT + URGENT_REVIEW;
        SERVICES.given("GET", URGENT_API + URGENT_REVIEW, "groups/urgent-review-taken.json")
                .answering(
                        "POST",
                        URGENT_API + URGENT_REVIEW + "/reach",
                        200,
                        "{\"goes\":\"in-app-only\"}");
        // then
        assertThat(as(SOL).page(one).select("form[action$=/reach]")).isEmpty();
        assertThat(as(SAGE).page(one).select("form[action$=/reach]")).hasSize(1);
        leadsTo(as(SAGE).post(one + "/reach"), one + "?done=reach-in-app-only");
        assertThat(as(SAGE).page(one + "?done=reach-in-app-only").select("[role=status]").text())
                .contains("when they next look here");
    }

    @Test
    void who_sees_all_takes_it_over_from_another_and_nobody_from_themselves() {
        var one = URGENT + URGENT_REVIEW;
        SERVICES.given("GET", URGENT_API + URGENT_REVIEW, "groups/urgent-review-taken.json")
                .given(
                        "POST",
                        URGENT_API + URGENT_REVIEW + "/take-over",
                        "groups/urgent-review-taken.json");
        assertThat(as(SAGE).page(one).select("form[action$=/take-over]")).isEmpty();
        assertThat(as(SOL).page(one).select("form[action$=/take-over]")).hasSize(1);
        leadsTo(as(SOL).post(one + "/take-over"), one + "?done=urgent-taken-up");
    }

    @Test
    void the_board_of_such_forms_names_nobody_who_asked() {
        var page = as(SOL).page(URGENT);
        assertThat(page.select("table.rows tbody tr").eachText())
                .hasSize(2)
                .first()
                .asString()
                .contains("Talk now", "Tuesday evening", "Waits for somebody");
        assertThat(page.text()).doesNotContain("wren");
    }

    @Test
    void a_debrief_is_excused_by_a_safety_lead_alone() {
        // given
        SERVICES.given("GET", ONE_API, "groups/incident-waiting.json");
        // then
        assertThat(as(SAGE).page(ONE).select("form[action$=/excuse]")).isEmpty();
        assertThat(as(SOL).page(ONE).select("form[action$=/excuse]")).hasSize(1);
    }

    @Test
    void the_rota_is_sent_in_its_order_on_the_version_that_was_read() {
        // given
        SERVICES.given("PUT", GROUPS_API + "/on-call", "groups/on-call.json");
        var sage = "11111111-0000-4000-8000-000000000009";
        // when
        var response =
                as(CORA).post(
                                ORGANIZATION + "/on-call",
                                "version",
                                "3",
                                "timeZone",
                                "America/New_York",
                                "person.0",
                                "",
                                "person.1",
                                sage,
                                "days.1",
                                "monday",
                                "from.1",
                                "20:00",
                                "until.1",
                                "08:00");
        // then
        leadsTo(response, ORGANIZATION + "/on-call?done=on-call");
        var sent = sent("PUT", GROUPS_API + "/on-call");
        assertThat(sent.ifMatch()).isEqualTo("\"3\"");
        assertThat(sent.body())
                .isEqualTo(
                        "{\"timeZone\":\"America/New_York\",\"duties\":[{\"personId\":\""
                                + sage
                                + "\",\"days\":[\"monday\"],\"from\":\"20:00\","
                                + "\"until\":\"08:00\"}]}");
    }

    @Test
    void a_rota_of_nobody_in_no_zone_or_with_half_an_hour_is_not_sent() {
        var page =
                Visit.page(
                        as(CORA).post(
                                        ORGANIZATION + "/on-call",
                                        "timeZone",
                                        "Mars/Olympus",
                                        "person.0",
                                        "11111111-0000-4000-8000-000000000009",
                                        "from.0",
                                        "20:00"));

        assertThat(page.select("main [role=alert] a").eachAttr("href"))
                .containsExactly("#until.0", "#timeZone");
        assertThat(page.select("[name=timeZone]").val()).isEqualTo("Mars/Olympus");
        assertThat(Visit.page(as(CORA).post(ORGANIZATION + "/on-call", "timeZone", "UTC")).text())
                .contains("The rota cannot be empty");
        assertThat(SERVICES.received("PUT", GROUPS_API + "/on-call")).isEmpty();
    }

    @Test
    void a_week_of_holidays_is_added_to_those_there_are() {
        // given
        SERVICES.given("PUT", GROUPS_API + "/holidays", "groups/holidays.json");
        // when
        var response =
                as(CORA).post(
                                ORGANIZATION + "/holidays",
                                "version",
                                "2",
                                "from",
                                "2026-12-25",
                                "to",
                                "2026-12-27");
        // then
        leadsTo(response, ORGANIZATION + "/holidays?done=holiday-added");
        var sent = sent("PUT", GROUPS_API + "/holidays");
        assertThat(sent.ifMatch()).isEqualTo("\"2\"");
        assertThat(sent.body())
                .isEqualTo(
                        "{\"days\":[\"2026-12-24\",\"2026-12-25\",\"2026-12-26\",\"2026-12-27\","
                                + "\"2027-01-01\"]}");
    }

    @Test
    void one_holiday_is_removed_and_days_the_wrong_way_round_are_refused() {
        // given
        SERVICES.given("PUT", GROUPS_API + "/holidays", "groups/holidays.json");
        // then
        leadsTo(
                as(CORA).post(ORGANIZATION + "/holidays/2026-12-25/remove", "version", "2"),
                ORGANIZATION + "/holidays?done=holiday-removed");
        assertThat(sent("PUT", GROUPS_API + "/holidays").body())
                .isEqualTo("{\"days\":[\"2026-12-24\",\"2027-01-01\"]}");
        var page =
                Visit.page(
                        as(CORA).post(
                                        ORGANIZATION + "/holidays",
                                        "from",
                                        "2026-12-27",
                                        "to",
                                        "2026-12-25"));
        assertThat(page.select("#to-error").text()).contains("comes after the first");
        assertThat(page.select("#from").val()).isEqualTo("2026-12-27");
    }

    @Test
    void staffing_shows_what_does_not_run_first_and_who_waits() {
        var page = as(CORA).page(ORGANIZATION + "/staffing");

        assertThat(page.select("table.rows tbody tr th a").eachText())
                .containsExactly("Thursday circle", "Saturday morning", "Tuesday evening");
        assertThat(page.select(".lead").text()).contains("places are free", "1 person waits");
        assertThat(page.select("a[href$=/forecast]")).isNotEmpty();
    }

    @Test
    void a_low_check_in_says_whose_it_was_and_is_looked_at_once() {
        // given
        var look = "/0192f0c0-0000-7000-8000-000000000301/11111111-0000-4000-8000-000000000007";
        SERVICES.answering("POST", GROUPS_API + "/pulse-reviews" + look + "/done", 204, "");
        // then
        var page = as(SOL).page(ORGANIZATION + "/check-ins");
        assertThat(page.select("main article")).hasSize(2);
        assertThat(page.select("main article h2").text()).isEqualTo("wren");
        assertThat(page.select("[aria-labelledby=scores]").text()).contains("wren", "SUDS: 9");
        leadsTo(
                as(SOL).post(ORGANIZATION + "/check-ins" + look + "/done"),
                ORGANIZATION + "/check-ins?done=looked");
        // when
        var score = GROUP_ID + "/11111111-0000-4000-8000-000000000007/done";
        SERVICES.answering("POST", GROUPS_API + "/measure-reviews/" + score, 204, "");
        // then
        leadsTo(
                as(SOL).post(ORGANIZATION + "/check-ins/measures/" + score),
                ORGANIZATION + "/check-ins?done=looked");
    }
}
