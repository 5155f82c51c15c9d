package org.safetynets.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safetynets.portal.test.Person.ROWAN;
import static org.safetynets.portal.test.Person.TESS;
import static org.safetynets.portal.test.Scenario.BULK;
import static org.safetynets.portal.test.Scenario.COHORT;
import static org.safetynets.portal.test.Scenario.COHORTS;
import static org.safetynets.portal.test.Scenario.PROGRAMS;
import static org.safetynets.portal.test.Scenario.SESSION;
import static org.safetynets.portal.test.Scenario.SESSION_API;
import static org.safetynets.portal.test.Scenario.TRAINING_API;

import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.safetynets.portal.test.PortalTest;
import org.safetynets.portal.test.Visit;

/** What trainers do with cohorts and their sessions. */
class CohortPagesTest extends PortalTest {

    private static final String STANDARD_ID = "0192f0c0-0000-7000-8000-000000000402";

    private static void leadsTo(HttpResponse<String> response, String path) {
        assertThat(response.statusCode()).isEqualTo(302);
        assertThat(response.headers().firstValue("Location")).hasValue(path);
    }

    @Test
    void a_cohort_is_planned_and_leads_to_giving_seats() {
        // given
        SERVICES.given("POST", TRAINING_API + COHORTS, "training/cohort.json");
        // when
        var response =
                as(TESS).post(
                                COHORTS + "/new",
                                "standardId",
                                STANDARD_ID,
                                "name",
                                "Autumn 2026",
                                "startsOn",
                                "2026-09-07",
                                "endsOn",
                                "2026-12-14",
                                "seats",
                                "10");
        // then
        leadsTo(response, COHORT + "?done=cohort-planned");
        assertThat(SERVICES.received("POST", TRAINING_API + COHORTS).getFirst().body())
                .contains("\"standardId\":\"" + STANDARD_ID + "\"", "\"startsOn\":\"2026-09-07\"")
                .contains("\"seats\":10");
    }

    @Test
    void a_cohort_with_gaps_is_not_sent_and_keeps_what_was_typed() {
        // when
        var page = Visit.page(as(TESS).post(COHORTS + "/new", "name", "Autumn", "seats", "0"));
        // then
        assertThat(page.select("main [role=alert] a").eachAttr("href"))
                .containsExactlyInAnyOrder("#standardId", "#startsOn", "#endsOn", "#seats");
        assertThat(page.select("#name").val()).isEqualTo("Autumn");
        assertThat(SERVICES.received("POST", TRAINING_API + COHORTS)).isEmpty();
    }

    @Test
    void a_file_that_nobody_scanned_says_so_wherever_it_can_be_opened() {
        for (var page :
                List.of(as(TESS).page(COHORT + "/materials"), as(ROWAN).page(COHORT + "/learn"))) {
            assertThat(page.select("li:has(a[download])").eachText())
                    .satisfiesExactly(
                            it -> assertThat(it).contains("Workbook").doesNotContain("checked"),
                            it -> assertThat(it).contains("Nobody checked this file"));
        }
    }

    @Test
    void who_may_wait_comes_onto_the_waitlist_of_a_full_cohort() {
        // given
        var api = TRAINING_API + COHORT + "/enrolments";
        SERVICES.given("POST", api, "training/on-waitlist.json");
        // when
        var response =
                as(TESS).post(
                                COHORT + "/enrolments",
                                "personId",
                                "11111111-0000-4000-8000-000000000004",
                                "orWait",
                                "true");
        // then
        leadsTo(response, COHORT + "?done=waiting");
        assertThat(SERVICES.received("POST", api).getFirst().body()).contains("\"orWait\":true");
    }

    @Test
    void a_cohort_is_changed_on_the_version_that_was_read() {
        // given
        SERVICES.given("PUT", TRAINING_API + COHORT, "training/cohort.json");
        // when
        var page = as(TESS).page(COHORT + "/change");
        var response =
                as(TESS).post(
                                COHORT + "/change",
                                "version",
                                page.select("input[name=version]").val(),
                                "standardId",
                                STANDARD_ID,
                                "name",
                                "Autumn, later",
                                "startsOn",
                                "2026-10-05",
                                "endsOn",
                                "2027-01-11",
                                "timeZone",
                                "Europe/Dublin",
                                "seats",
                                "12",
                                "offerHours",
                                "48");
        // then
        assertThat(page.select("#timeZone").val()).isEqualTo("America/New_York");
        leadsTo(response, COHORT + "?done=cohort-changed");
        assertThat(SERVICES.received("PUT", TRAINING_API + COHORT).getFirst().body())
                .contains("\"timeZone\":\"Europe/Dublin\"", "\"offerHours\":48")
                .doesNotContain("\"trainers\"");
    }

    @Test
    void a_cohort_moves_by_days_and_says_what_is_wrong_with_them() {
        // given
        var api = TRAINING_API + COHORT + "/move";
        SERVICES.given("POST", api, "training/cohort.json");
        // when
        var wrong =
                Visit.page(as(TESS).post(COHORT + "/move", "days", "soon", "newZone", "Mars/Base"));
        var moved = as(TESS).post(COHORT + "/move", "days", "-7", "newZone", "");
        // then
        assertThat(wrong.select("main [role=alert] a").eachAttr("href"))
                .containsExactly("#days", "#newZone");
        assertThat(wrong.select("#days").val()).isEqualTo("soon");
        assertThat(wrong.select("#name").val()).isEqualTo("Autumn 2026");
        leadsTo(moved, COHORT + "?done=cohort-moved");
        assertThat(SERVICES.received("POST", api).getFirst().body()).isEqualTo("{\"days\":-7}");
    }

    @Test
    void one_tap_notes_one_person_and_one_more_everybody_else() {
        // given
        var api = SESSION_API + "/attendance";
        SERVICES.given("PUT", api, "training/session.json");
        // when
        var one =
                as(TESS).post(
                                SESSION + "/attendance",
                                "person",
                                "11111111-0000-4000-8000-000000000001",
                                "status",
                                "absent");
        as(TESS).post(SESSION + "/attendance", "status", "attended");
        // then
        leadsTo(one, SESSION + "?done=attendance");
        assertThat(SERVICES.received("PUT", api).getFirst().body())
                .isEqualTo(
                        "{\"attendance\":{\"11111111-0000-4000-8000-000000000001\":\"absent\"}}");
        assertThat(SERVICES.received("PUT", api).getLast().body())
                .as("who was noted already stays as they were")
                .contains("000000000001\":\"attended\"", "000000000005\":\"attended\"")
                .doesNotContain("000000000002");
    }

    @Test
    void a_tap_of_the_script_gets_the_list_alone() {
        // given
        SERVICES.given("PUT", SESSION_API + "/attendance", "training/session.json");
        // when
        var response =
                as(TESS).with("HX-Request", "true")
                        .post(SESSION + "/attendance", "status", "attended");
        // then
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).contains("id=\"attendance\"").doesNotContain("<html");
    }

    @Test
    void a_session_is_planned_by_the_clock_of_its_cohort() {
        // given
        SERVICES.given("POST", TRAINING_API + COHORT + "/sessions", "training/session.json");
        // when
        var response =
                as(TESS).post(
                                COHORT + "/sessions/new",
                                "module",
                                "M05",
                                "title",
                                "Ethics",
                                "day",
                                "2026-10-05",
                                "time",
                                "18:00",
                                "minutes",
                                "120",
                                "venue",
                                "online",
                                "venueDetails",
                                "");
        // then
        leadsTo(response, COHORT + "?done=session-planned");
        assertThat(SERVICES.received("POST", TRAINING_API + COHORT + "/sessions").getFirst().body())
                .contains("\"day\":\"2026-10-05\"", "\"minutes\":120", "\"venue\":\"online\"");
    }

    @Test
    void a_full_cohort_says_so_on_its_page() {
        // given
        SERVICES.refusing("POST", TRAINING_API + COHORT + "/enrolments", 409, "cohort-full");
        // when
        var page =
                Visit.page(
                        as(TESS).post(
                                        COHORT + "/enrolments",
                                        "personId",
                                        "11111111-0000-4000-8000-000000000004"));
        // then
        assertThat(page.select("main [role=alert] h2").text()).isEqualTo("The cohort is full");
    }

    @Test
    void nobody_who_has_a_seat_is_offered_another() {
        assertThat(as(TESS).page(COHORT).select("#personId option").eachAttr("value"))
                .contains("11111111-0000-4000-8000-000000000004")
                .doesNotContain("11111111-0000-4000-8000-000000000002");
    }

    @Test
    void a_cohort_of_no_program_is_found_beside_the_programs() {
        assertThat(
                        as(ROWAN)
                                .page(PROGRAMS)
                                .select("section[aria-labelledby=singles] a")
                                .attr("href"))
                .isEqualTo(COHORTS + "/0192f0c0-0000-7000-8000-0000000004e3/place");
    }

    @Test
    void several_get_seats_and_the_page_shows_how_far_it_is() {
        // given
        var api = TRAINING_API + COHORT + "/bulk-enrolments";
        SERVICES.given("POST", api, "training/bulk.json");
        // then
        leadsTo(
                as(TESS).post(COHORT + "/seats", "people", "11111111-0000-4000-8000-000000000004"),
                COHORT + "/many" + BULK);
        assertThat(as(TESS).page(COHORT + "/many" + BULK).select("#state").text())
                .contains("2 of 3", "This person has a seat in the cohort already");
    }

    @Test
    void a_message_goes_to_the_whole_cohort() {
        var api = TRAINING_API + COHORT + "/messages";
        SERVICES.given("POST", api, "training/cohort-message.json");
        leadsTo(
                as(TESS).post(COHORT + "/messages", "subject", "Monday", "text", "Please read."),
                COHORT + "/messages?done=cohort-written");
        assertThat(SERVICES.received("POST", api).getFirst().body())
                .isEqualTo("{\"subject\":\"Monday\",\"text\":\"Please read.\"}");
    }

    @Test
    void what_is_drawn_can_be_read_as_well() {
        var page = as(TESS).page(COHORT + "/charts");
        assertThat(page.select(".charted").size()).isEqualTo(2);
        assertThat(page.select(".charted td").eachText()).contains("45 / 45 (100 %)");
    }
}
