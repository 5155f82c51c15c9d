package org.safetynets.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safetynets.portal.test.Person.CORA;
import static org.safetynets.portal.test.Person.HARBOR;
import static org.safetynets.portal.test.Person.ROWAN;
import static org.safetynets.portal.test.Person.SAGE;
import static org.safetynets.portal.test.Scenario.GROUP;
import static org.safetynets.portal.test.Scenario.GROUPS_API;
import static org.safetynets.portal.test.Scenario.GROUP_API;
import static org.safetynets.portal.test.Scenario.MEETING;
import static org.safetynets.portal.test.Scenario.OCCURRENCE;
import static org.safetynets.portal.test.Scenario.RED_REQUEST_ID;
import static org.safetynets.portal.test.Scenario.REQUEST_ID;
import static org.safetynets.portal.test.Scenario.answersOf;

import java.net.http.HttpResponse;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.safetynets.portal.test.PortalTest;
import org.safetynets.portal.test.Received;
import org.safetynets.portal.test.Visit;

/** What those do who lead a group, on a phone, and those who coordinate it. */
class GroupStaffPagesTest extends PortalTest {

    private static final String RED = "/requests/" + RED_REQUEST_ID;
    private static final String DECISION = "/join-requests/" + RED_REQUEST_ID + "/decision";
    private static final String REED = "/members/11111111-0000-4000-8000-000000000008";
    private static final String APPEAL = "/appeals/0192f0c0-0000-7000-8000-000000000209";

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
    void today_shows_the_meetings_of_the_week_who_waits_the_urgent_first_and_debriefs_due() {
        var page = as(ROWAN).page("/today");

        assertThat(page.select("article form input[name=startsAt]").eachAttr("value"))
                .containsExactly("2026-12-02T00:00:00Z");
        assertThat(page.select("[aria-labelledby=asked] a").eachText())
                .containsExactly("reed", "wren");
        assertThat(page.select("a[href^=/my/support/debriefs/]")).hasSize(1);
    }

    @Test
    void answers_are_read_by_those_who_decide_and_what_asks_for_care_stands_out() {
        var page = as(ROWAN).page(GROUP + "/requests/" + REQUEST_ID);

        assertThat(page.select(".answers").text()).contains("I lip-read; captions help.");
        assertThat(page.select(".answers .care")).isEmpty();
        assertThat(page.text()).doesNotContain("must not meet them");
    }

    @Test
    void after_an_urgent_form_the_steps_stand_first_and_a_facilitator_cannot_accept() {
        var facilitator = as(ROWAN).page(GROUP + RED);
        var coordinator = as(CORA).page(GROUP + RED);

        assertThat(facilitator.select(".note.stop").text())
                .contains("talk with them today", "This is not a no");
        assertThat(facilitator.select(".answers .care").eachText())
                .contains("Yes, now", "I am not sure", "I would rather not say", "Not answered");
        assertThat(facilitator.select(".answers div:contains(threatened) .care").text())
                .as("of the purpose's own")
                .isEqualTo("Yes");
        assertThat(facilitator.text()).contains("Somebody must not meet them here");
        assertThat(facilitator.select("button[name=accept]").eachAttr("value"))
                .containsExactly("false");
        assertThat(coordinator.select("button[name=accept]").eachAttr("value"))
                .containsExactly("true", "false");
    }

    @Test
    void a_no_is_told_in_words_for_the_person_and_a_yes_is_not() {
        // given
        SERVICES.given("POST", GROUP_API + DECISION, "groups/join-request-accepted.json");
        // when
        as(ROWAN).post(GROUP + RED, "accept", "false", "told", "purpose", "reason", "Too far on");
        // then
        assertThat(sent("POST", GROUP_API + DECISION).body())
                .isEqualTo(
                        "{\"accept\":false,\"reason\":\"Too far on\"," + "\"told\":\"purpose\"}");
    }

    @Test
    void what_was_typed_stays_when_a_placement_is_held() {
        // given
        SERVICES.refusing("POST", GROUP_API + DECISION, 409, "placement-held");
        // when
        var page = Visit.page(as(CORA).post(GROUP + RED, "accept", "true", "told", "time"));
        // then
        assertThat(page.select("[role=alert]").text()).contains("held for safety");
        assertThat(page.select("#told [value=time]").hasAttr("checked")).isTrue();
    }

    @Test
    void answers_that_are_gone_or_not_for_this_person_leave_the_page_useful() {
        // given
        SERVICES.refusing("GET", answersOf(REQUEST_ID), 404, "not-found");
        // then
        assertThat(as(ROWAN).page(GROUP + "/requests/" + REQUEST_ID).text())
                .contains("no longer kept");
    }

    @Test
    void the_waitlist_stands_in_order_and_only_a_coordinator_takes_somebody_out() {
        // given
        SERVICES.answering("POST", GROUP_API + REED + "/remove", 204, "");
        // then
        var facilitator = as(ROWAN).page(GROUP + "/roster");
        assertThat(facilitator.select("[aria-labelledby=waiting] ol li")).hasSize(1);
        assertThat(facilitator.select("form[action$=/remove]")).isEmpty();
        // when
        var empty = Visit.page(as(CORA).post(GROUP + REED + "/remove", "reason", " "));
        // then
        assertThat(empty.select("[role=alert]").text()).contains("Please fill this in");
        assertThat(SERVICES.received("POST", GROUP_API + REED + "/remove")).isEmpty();
        // when
        var response = as(CORA).post(GROUP + REED + "/remove", "reason", "Recorded");
        // then
        leadsTo(response, GROUP + "/roster?done=member-removed");
        assertThat(sent("POST", GROUP_API + REED + "/remove").body())
                .isEqualTo("{\"reason\":\"Recorded\"}");
    }

    @Test
    void a_coordinator_writes_down_where_the_group_meets_and_what_was_typed_stays() {
        // given
        SERVICES.given("GET", GROUP_API, "groups/group-in-person.json")
                .given("GET", GROUP_API + "/address", "groups/address.json")
                .given("PUT", GROUP_API + "/address", "groups/address.json");
        var page = as(CORA).page(GROUP);
        assertThat(page.select("#address").text()).contains("12 Quay Street");
        // when
        var response = as(CORA).post(GROUP + "/address", "version", "1", "address", "3 Mill Lane");
        // then
        leadsTo(response, GROUP + "?done=address");
        var sent = sent("PUT", GROUP_API + "/address");
        assertThat(sent.body()).isEqualTo("{\"address\":\"3 Mill Lane\"}");
        assertThat(sent.ifMatch()).isEqualTo("\"1\"");
        // when
        SERVICES.refusing("PUT", GROUP_API + "/address", 412, "stale");
        var again =
                Visit.page(as(CORA).post(GROUP + "/address", "version", "1", "address", "Mine"));
        // then
        assertThat(again.select("#address").text()).isEqualTo("Mine");
        // and one that only supervises has no door to open
        SERVICES.refusing("GET", GROUP_API + "/address", 404, "not-found");
        assertThat(as(SAGE).page(GROUP).select(".where, #address")).isEmpty();
    }

    @Test
    void a_coordinator_drafts_a_group_and_what_was_typed_stays() {
        // given
        var form = "/organizations/" + HARBOR + "/groups/new";
        SERVICES.given("POST", GROUPS_API + "/groups", "groups/group-draft.json");
        assertThat(as(CORA).page(form).select("[name=enrolment][checked]").val())
                .isEqualTo("closed");
        assertThat(as(ROWAN).get(form).statusCode()).isEqualTo(404);
        // when
        var missing = Visit.page(as(CORA).post(form, "name", "Steady", "timeZone", "Mars/Olympus"));
        // then
        assertThat(missing.select("main [role=alert] a").eachAttr("href"))
                .contains("#purpose", "#timeZone", "#weekday", "#forWhom");
        assertThat(missing.select("#name").val()).isEqualTo("Steady");
        // when
        var drafted = as(CORA).post(form, FILLED);
        // then
        assertThat(drafted.headers().firstValue("Location").orElseThrow())
                .endsWith("?done=group-drafted");
        assertThat(sent("POST", GROUPS_API + "/groups").body())
                .contains(
                        "\"enrolment\":\"closed\"",
                        "\"facilitators\":[\"11111111-0000-4000-8000-000000000002\"]",
                        "\"timeZone\":\"Europe/Dublin\"",
                        "\"guidelines\":[\"Passing is fine\",\"Share the time\"]",
                        "\"place\":{")
                .doesNotContain("\"until\"");
    }

    private static final String[] FILLED = {
        "name",
        "Steady",
        "purpose",
        "BT_CORE",
        "capacity",
        "8",
        "format",
        "in-person",
        "facilitators",
        "11111111-0000-4000-8000-000000000002",
        "enrolment",
        "closed",
        "visibility",
        "public",
        "language",
        "en",
        "weekday",
        "monday",
        "startTime",
        "19:00",
        "durationMinutes",
        "90",
        "everyWeeks",
        "1",
        "timeZone",
        "Europe/Dublin",
        "town",
        "Cork",
        "latitude",
        "51.9",
        "longitude",
        "-8.5",
        "forWhom",
        "Partners",
        "outcomes",
        "Trust",
        "guidelines",
        "Passing is fine\r\n\r\nShare the time"
    };

    @Test
    void changing_a_group_keeps_what_the_form_has_no_field_for() {
        // given
        SERVICES.given("GET", GROUP_API, "groups/group-in-person.json")
                .given("PUT", GROUP_API, "groups/group-in-person.json");
        var page = as(CORA).page(GROUP + "/change");
        assertThat(page.select("#name").val()).isEqualTo("Tuesday evening");
        assertThat(page.select("#guidelines").text()).contains("Passing is fine.");
        assertThat(page.select("#town").val()).isEqualTo("Cork");
        assertThat(page.select("[name=facilitators][checked]").eachAttr("value"))
                .containsExactly("11111111-0000-4000-8000-000000000002");
        // when
        var fields = Stream.concat(Stream.of(FILLED), Stream.of("version", "3"));
        var response = as(CORA).post(GROUP + "/change", fields.toArray(String[]::new));
        // then
        leadsTo(response, GROUP + "?done=group-changed");
        var sent = sent("PUT", GROUP_API);
        assertThat(sent.ifMatch()).isEqualTo("\"3\"");
        assertThat(sent.body()).contains("\"exceptions\":[\"2026-12-29\"]");
    }

    @Test
    void the_history_says_by_whom_and_a_rule_is_nobody() {
        var page = as(CORA).page(GROUP);
        assertThat(page.select(".timeline li").eachText())
                .first()
                .asString()
                .contains("By the rule");
        assertThat(page.select(".timeline").text()).contains("By a coordinator: cora");
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
    void an_appeal_is_decided_with_an_answer() {
        // given
        SERVICES.answering("POST", GROUP_API + APPEAL + "/decision", 204, "");
        // when
        var response = as(CORA).post(GROUP + APPEAL, "upheld", "true", "answer", "Sorry");
        // then
        leadsTo(response, GROUP + "/roster?done=appeal-decided");
        assertThat(sent("POST", GROUP_API + APPEAL + "/decision").body())
                .contains("\"upheld\":true", "\"answer\":\"Sorry\"");
    }

    @Test
    void whoever_took_somebody_out_does_not_decide_about_the_appeal() {
        // given
        SERVICES.answering(
                "GET",
                GROUP_API + "/appeals",
                200,
                """
                [{"joinRequestId": "0192f0c0-0000-7000-8000-000000000209",
                  "personId": "11111111-0000-4000-8000-000000000008", "pseudonym": "reed",
                  "removedBy": "11111111-0000-4000-8000-000000000004", "reason": "Recorded",
                  "appeal": "A radio", "appealedAt": "2026-11-22T10:00:00Z"}]
                """);
        // then
        var page = as(CORA).page(GROUP + "/roster");
        assertThat(page.select("form[action*=/appeals/]")).isEmpty();
        assertThat(page.text()).contains("You took them out");
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
