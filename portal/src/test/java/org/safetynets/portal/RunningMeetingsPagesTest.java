package org.safetynets.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safetynets.portal.test.Person.CORA;
import static org.safetynets.portal.test.Person.HARBOR;
import static org.safetynets.portal.test.Person.ROWAN;
import static org.safetynets.portal.test.Scenario.GROUP;
import static org.safetynets.portal.test.Scenario.GROUP_API;
import static org.safetynets.portal.test.Scenario.MEETING;
import static org.safetynets.portal.test.Scenario.OCCURRENCE;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.safetynets.portal.test.PortalTest;
import org.safetynets.portal.test.Received;
import org.safetynets.portal.test.Visit;

/** What those do who lead a meeting, or see to it that somebody does. */
class RunningMeetingsPagesTest extends PortalTest {

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
    void who_leads_writes_notes_for_the_next_time_and_a_coordinator_sees_none() {
        // given
        SERVICES.given("PUT", GROUP_API + MEETING + "/notes", "groups/notes.json");
        assertThat(as(ROWAN).page(GROUP + MEETING).select("#text").text())
                .startsWith("Begin with the breathing");
        assertThat(as(CORA).page(GROUP + MEETING).select("#text")).isEmpty();
        // when
        var response = as(ROWAN).post(GROUP + MEETING + "/notes", "version", "2", "text", "Slower");
        // then
        leadsTo(response, GROUP + MEETING + "?done=notes");
        assertThat(sent("PUT", GROUP_API + MEETING + "/notes").body())
                .isEqualTo("{\"text\":\"Slower\"}");
        // when
        SERVICES.refusing("PUT", GROUP_API + MEETING + "/notes", 412, "stale");
        var again =
                Visit.page(
                        as(ROWAN).post(GROUP + MEETING + "/notes", "version", "2", "text", "Kept"));
        // then
        assertThat(again.select("#text").text()).isEqualTo("Kept");
    }

    @Test
    void who_leads_asks_for_somebody_to_stand_in_and_the_board_shows_it() {
        // given
        var request = OCCURRENCE + "/substitute-request";
        SERVICES.answering("PUT", GROUP_API + request, 204, "")
                .answering("DELETE", GROUP_API + request, 204, "");
        // then
        assertThat(as(ROWAN).page(GROUP + OCCURRENCE).select("form[action$=substitute-request]"))
                .hasSize(1);
        leadsTo(as(ROWAN).post(GROUP + request), GROUP + OCCURRENCE + "?done=substitute-asked");
        sent("PUT", GROUP_API + request);
        // when
        SERVICES.given("GET", GROUP_API + request, "groups/substitute-wanted.json");
        // then
        var asked = as(ROWAN).page(GROUP + OCCURRENCE);
        assertThat(asked.text()).contains("Somebody is asked for");
        leadsTo(
                as(ROWAN).post(GROUP + request + "/end"),
                GROUP + OCCURRENCE + "?done=substitute-not-asked");
        var board = as(CORA).page("/organizations/" + HARBOR + "/staffing");
        assertThat(board.select("[aria-labelledby=wanted] a").attr("href"))
                .isEqualTo(GROUP + OCCURRENCE);
        assertThat(board.select("[aria-labelledby=wanted]").text())
                .contains("December 1, 2026", "rowan cannot come");
    }

    @Test
    void one_meeting_is_moved_in_the_clock_of_the_group_on_the_version_that_was_read() {
        // given
        SERVICES.given("POST", GROUP_API + OCCURRENCE + "/move", "groups/meeting-scheduled.json");
        // when
        var response =
                as(ROWAN)
                        .post(
                                GROUP + OCCURRENCE + "/move",
                                "version",
                                "3",
                                "day",
                                "2026-12-03",
                                "time",
                                "19:30");
        // then
        leadsTo(response, GROUP + "/occurrences?done=meeting-moved");
        var sent = sent("POST", GROUP_API + OCCURRENCE + "/move");
        assertThat(sent.body()).isEqualTo("{\"startsAt\":\"2026-12-03T19:30-05:00\"}");
        assertThat(sent.ifMatch()).isEqualTo("\"3\"");
    }

    @Test
    void a_time_that_is_none_is_named_and_stays() {
        var page =
                Visit.page(
                        as(ROWAN)
                                .post(
                                        GROUP + OCCURRENCE + "/move",
                                        "version",
                                        "3",
                                        "day",
                                        "2026-12-03",
                                        "time",
                                        "late"));

        assertThat(page.select("#day-error").text()).contains("choose a day and a time");
        assertThat(page.select("#time").val()).isEqualTo("late");
    }

    @Test
    void a_meeting_is_cancelled_for_a_reason_that_is_one_of_the_known() {
        // given
        SERVICES.given("POST", GROUP_API + OCCURRENCE + "/cancel", "groups/meeting-scheduled.json");
        // when
        var page = Visit.page(as(ROWAN).post(GROUP + OCCURRENCE + "/cancel", "reason", "whatever"));
        var response = as(ROWAN).post(GROUP + OCCURRENCE + "/cancel", "reason", "weather");
        // then
        assertThat(page.select("#reason-error").text()).isEqualTo("Please choose one.");
        leadsTo(response, GROUP + "/occurrences?done=meeting-cancelled");
        assertThat(sent("POST", GROUP_API + OCCURRENCE + "/cancel").body())
                .isEqualTo("{\"reason\":\"weather\"}");
    }

    @Test
    void a_coordinator_hands_a_meeting_to_somebody_certified_and_a_facilitator_asks_for_it() {
        // given
        SERVICES.given(
                "POST", GROUP_API + OCCURRENCE + "/substitute", "groups/meeting-scheduled.json");
        // then
        assertThat(as(ROWAN).page(GROUP + OCCURRENCE).text())
                .contains("Ask that somebody stands in");
        assertThat(as(CORA).page(GROUP + OCCURRENCE).select("#personId option").eachText())
                .containsExactly("Choose", "sage", "cleo (another group of theirs meets then)");
        // when
        var response =
                as(CORA).post(
                                GROUP + OCCURRENCE + "/substitute",
                                "version",
                                "0",
                                "personId",
                                "11111111-0000-4000-8000-000000000009");
        // then
        leadsTo(response, GROUP + "/occurrences?done=meeting-handed-over");
        assertThat(sent("POST", GROUP_API + OCCURRENCE + "/substitute").body())
                .isEqualTo("{\"personId\":\"11111111-0000-4000-8000-000000000009\"}");
    }

    @Test
    void running_a_meeting_has_all_at_hand() {
        var page = as(ROWAN).page(GROUP + MEETING);

        assertThat(page.select("details.read-out[open] li")).hasSize(3);
        assertThat(page.select("a[href*=/concerns?meeting=]")).hasSize(1);
        assertThat(page.select("form[action$=/complete]")).hasSize(1);
    }

    @Test
    void whoever_leads_changes_the_link_when_somebody_is_there_whom_nobody_knows() {
        // given
        var rotated = MEETING + "/room/rotate";
        SERVICES.answering("POST", GROUP_API + rotated, 204, "");
        var button = "form[action$=/room/another] button";
        // then
        assertThat(as(ROWAN).page(GROUP + MEETING).select(button)).hasSize(1);
        assertThat(as(CORA).page(GROUP + MEETING).select(button)).isEmpty();
        leadsTo(
                as(ROWAN).post(GROUP + MEETING + "/room/another"),
                GROUP + MEETING + "?done=another-room");
        sent("POST", GROUP_API + rotated);
    }

    @Test
    void that_the_guidelines_were_read_out_is_said_once() {
        // given
        var read = MEETING + "/guidelines/read";
        SERVICES.given("PUT", GROUP_API + read, "groups/guidelines-read.json");
        // then
        leadsTo(
                as(ROWAN).post(GROUP + MEETING + "/guidelines"),
                GROUP + MEETING + "?done=read-out");
        sent("PUT", GROUP_API + read);
        SERVICES.given("GET", GROUP_API + MEETING + "/guidelines", "groups/guidelines-read.json");
        assertThat(as(ROWAN).page(GROUP + MEETING).select("form[action$=/guidelines]")).isEmpty();
    }

    @Test
    void after_a_meeting_the_debrief_is_one_step_away() {
        // given
        SERVICES.given("GET", GROUP_API + MEETING, "groups/meeting-held.json");
        // then
        assertThat(as(ROWAN).page(GROUP + MEETING).select("a[href^=/my/support/debriefs/]"))
                .hasSize(1);
    }
}
