package org.safetynets.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safetynets.portal.test.Person.RIVER;
import static org.safetynets.portal.test.Person.ROWAN;
import static org.safetynets.portal.test.Scenario.CONCERN;
import static org.safetynets.portal.test.Scenario.GROUP;
import static org.safetynets.portal.test.Scenario.GROUP_API;
import static org.safetynets.portal.test.Scenario.GROUP_ID;
import static org.safetynets.portal.test.Scenario.LISTED;
import static org.safetynets.portal.test.Scenario.MEETING;
import static org.safetynets.portal.test.Scenario.OCCURRENCE;
import static org.safetynets.portal.test.Scenario.REQUEST_ID;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.safetynets.portal.test.PortalTest;
import org.safetynets.portal.test.Visit;

/** What somebody does on the way into a group and in it. */
class GroupMemberPagesTest extends PortalTest {

    private static final String QUESTIONS = LISTED + "/ask/questions";
    private static final String DRAFT_API = "/api/groups/mine/drafts/" + GROUP_ID;
    private static final String REQUEST = "/requests/" + REQUEST_ID;

    private static void leadsTo(HttpResponse<String> response, String path) {
        assertThat(response.statusCode()).isEqualTo(302);
        assertThat(response.headers().firstValue("Location")).hasValue(path);
    }

    private static String sent(String method, String path) {
        var sent = SERVICES.received(method, path);
        assertThat(sent).hasSize(1);
        return sent.getFirst().body();
    }

    @Test
    void what_was_answered_before_is_brought_back() {
        var page = as(RIVER).page(QUESTIONS);

        assertThat(page.select("#Q5 [value=under-6-months]").hasAttr("checked")).isTrue();
        assertThat(page.select("#Q14").text()).isEqualTo("I lip-read; captions help.");
        assertThat(page.select(".note").text()).contains("what you answered before");
    }

    @Test
    void what_a_purpose_asks_is_asked_too_in_the_words_of_the_network() {
        // given
        SERVICES.given("POST", GROUP_API + "/join-requests", "groups/join-request.json");
        // when
        var page = as(RIVER).page(QUESTIONS);
        var spanish = as(RIVER).with("Accept-Language", "es").page(QUESTIONS);
        // then
        assertThat(page.select("#X_THREATS legend").text()).startsWith("Has anybody threatened");
        assertThat(page.select("#X_THREATS input").eachAttr("value"))
                .containsExactly("no", "yes", "skip");
        assertThat(page.select("#Q3 input").eachAttr("value")).containsExactly("yes", "no");
        assertThat(page.select(".note.wait").text()).contains("Before you answer");
        assertThat(spanish.select("#X_THREATS legend").text()).startsWith("¿Alguien te ha");
        // when
        as(RIVER).post(QUESTIONS, "Q3", "yes", "X_THREATS", "no");
        // then
        assertThat(sent("POST", GROUP_API + "/join-requests")).contains("\"X_THREATS\":\"no\"");
    }

    @Test
    void somebody_may_stop_and_go_on_later_and_names_are_not_kept() {
        // given
        SERVICES.answering("PUT", DRAFT_API, 204, "");
        // when
        var response =
                as(RIVER)
                        .post(
                                QUESTIONS,
                                "step",
                                "later",
                                "Q6",
                                "past",
                                "Q14",
                                "Captions",
                                "mustNotMeet",
                                "Marcos");
        // then
        leadsTo(response, LISTED + "/ask/kept");
        assertThat(sent("PUT", DRAFT_API))
                .isEqualTo(
                        "{\"choices\":{\"Q1\":\"yes\",\"Q6\":\"past\"},"
                                + "\"words\":{\"Q14\":\"Captions\"}}");
        assertThat(SERVICES.received("POST", GROUP_API + "/join-requests")).isEmpty();
    }

    @Test
    void while_answering_progress_is_kept_and_its_failing_stops_nobody() {
        // given
        SERVICES.refusing("PUT", DRAFT_API, 503, "service-unavailable");
        // when
        var response = as(RIVER).with("HX-Request", "true").post(QUESTIONS, "Q6", "past");
        // then
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).doesNotContain("<html").contains("could not be kept");
    }

    @Test
    void stopping_takes_away_what_was_kept() {
        // given
        SERVICES.answering("DELETE", DRAFT_API, 204, "");
        // then
        leadsTo(as(RIVER).post(LISTED + "/ask/stop"), LISTED + "?done=taken-away");
        sent("DELETE", DRAFT_API);
    }

    @Test
    void whoever_is_not_alone_sees_no_error_though_it_cannot_be_taken_away_now() {
        SERVICES.refusing("DELETE", DRAFT_API, 503, "not-available");
        leadsTo(as(RIVER).post(LISTED + "/ask", "Q1", "no"), LISTED + "/ask/later");
    }

    @Test
    void whoever_is_not_alone_leaves_nothing_behind() {
        // given
        SERVICES.answering("DELETE", DRAFT_API, 204, "");
        // then
        leadsTo(as(RIVER).post(LISTED + "/ask", "Q1", "no"), LISTED + "/ask/later");
        sent("DELETE", DRAFT_API);
    }

    @Test
    void names_of_others_are_not_sent_without_a_yes_and_stay_on_the_page() {
        // when
        var page = Visit.page(as(RIVER).post(QUESTIONS, "Q3", "yes", "mustNotMeet", "Marcos"));
        // then
        assertThat(page.select("main [role=alert] a[href=#matching]").text())
                .contains("say that you agree");
        assertThat(page.select("#mustNotMeet").text()).isEqualTo("Marcos");
        assertThat(SERVICES.received("POST", GROUP_API + "/join-requests")).isEmpty();
    }

    @Test
    void with_a_yes_they_are_sent_line_by_line() {
        // given
        SERVICES.given("POST", GROUP_API + "/join-requests", "groups/join-request.json");
        // when
        as(RIVER)
                .post(
                        QUESTIONS,
                        "Q3",
                        "yes",
                        "matching",
                        "true",
                        "me",
                        "River",
                        "mustNotMeet",
                        "Marcos\r\n\r\n 0171 555 ");
        // then
        assertThat(sent("POST", GROUP_API + "/join-requests"))
                .contains(
                        "\"conflictMatching\":{\"consent\":true,\"me\":[\"River\"],"
                                + "\"mustNotMeet\":[\"Marcos\",\"0171 555\"]}");
    }

    @Test
    void blind_matching_ends_when_the_yes_is_taken_back() {
        // given
        SERVICES.answering("DELETE", "/api/groups/mine/conflict-matching", 204, "");
        // then
        leadsTo(
                as(RIVER).post("/account/consents/conflict-matching/end"),
                "/account/consents?done=matching-ended");
    }

    @Test
    void a_no_is_shown_with_its_reason_other_groups_and_a_way_to_ask_again() {
        // given
        SERVICES.given("GET", "/api/groups/mine", "groups/mine-declined.json")
                .given(
                        "GET",
                        "/api/groups/mine/requests/" + REQUEST_ID + "/alternatives",
                        "groups/alternatives.json");
        // when
        var page = as(RIVER).page(REQUEST);
        // then
        assertThat(page.text()).contains("It is not the right moment for this group.");
        assertThat(page.select("article a[href^=/groups/listed/]")).isNotEmpty();
        assertThat(page.select("a.button").attr("href")).isEqualTo(LISTED + "/ask");
    }

    @Test
    void somebody_removed_reads_why_and_says_once_what_they_think_of_it() {
        // given
        SERVICES.given("GET", "/api/groups/mine", "groups/mine-removed.json")
                .answering("POST", "/api/groups/mine" + REQUEST + "/appeal", 204, "");
        // when
        var page = as(RIVER).page(REQUEST);
        // then
        assertThat(page.select("h1").text()).isEqualTo("You were taken out of this group");
        assertThat(page.select("blockquote").text()).contains("A meeting was recorded");
        assertThat(page.select("a[href$=/ask]")).isEmpty();
        // when
        var empty = Visit.page(as(RIVER).post(REQUEST + "/appeal", "text", " "));
        // then
        assertThat(empty.select("#text-error").text()).isEqualTo("Please fill this in.");
        // when
        var response = as(RIVER).post(REQUEST + "/appeal", "text", "It was a radio");
        // then
        leadsTo(response, REQUEST + "?done=appeal");
        assertThat(sent("POST", "/api/groups/mine" + REQUEST + "/appeal"))
                .isEqualTo("{\"text\":\"It was a radio\"}");
    }

    @Test
    void an_appeal_is_made_once_and_what_came_of_it_is_shown() {
        // given
        SERVICES.given("GET", "/api/groups/mine", "groups/mine-removed.json")
                .refusing(
                        "POST", "/api/groups/mine" + REQUEST + "/appeal", 409, "already-appealed");
        var again = Visit.page(as(RIVER).post(REQUEST + "/appeal", "text", "Truly"));
        SERVICES.given("GET", "/api/groups/mine", "groups/mine-appealed.json");
        var waits = as(RIVER).page(REQUEST);
        SERVICES.given("GET", "/api/groups/mine", "groups/mine-upheld.json");
        var upheld = as(RIVER).page(REQUEST);
        // then
        assertThat(waits.select("form[action$=/appeal]")).isEmpty();
        assertThat(waits.text())
                .contains("Your appeal waits for an answer", "It was a radio in the next room.");
        assertThat(waits.select("a.button").attr("href")).isEqualTo("/home");
        assertThat(upheld.text()).contains("We listened again.");
        assertThat(again.select("[role=alert]").text()).contains("appealed already");
        assertThat(again.select("#text").text()).isEqualTo("Truly");
        assertThat(upheld.select("form[action$=/appeal]")).isEmpty();
        assertThat(upheld.text()).contains("You may come again");
        assertThat(upheld.select("a.button").attr("href")).isEqualTo(LISTED + "/ask");
    }

    @Test
    void a_member_finds_the_door_on_the_page_of_the_group() {
        // given
        SERVICES.given("GET", GROUP_API + "/view", "groups/view-in-person.json")
                .given("GET", GROUP_API + "/address", "groups/address.json");
        // then
        var page = as(RIVER).page(GROUP);
        assertThat(page.select(".where").text())
                .contains("12 Quay Street, second door", "Only those with a place");
        assertThat(page.select("form[action$=/address]")).isEmpty();
    }

    @Test
    void a_request_can_be_taken_back() {
        // given
        SERVICES.answering("DELETE", "/api/groups/mine/seats/" + GROUP_ID, 204, "");
        // then
        leadsTo(as(RIVER).post(REQUEST + "/withdraw"), REQUEST + "?done=request-withdrawn");
    }

    @Test
    void meetings_of_the_week_show_what_moved_or_was_cancelled_and_where_the_door_is() {
        var page = as(RIVER).page("/my/meetings");

        assertThat(page.select("main article")).hasSize(3);
        assertThat(page.text()).contains("Moved; it would have been", "Whoever leads it cannot");
        assertThat(page.select("article a[href$=/room]").eachAttr("href"))
                .containsExactly(
                        GROUP + "/occurrences/2026-12-01/room",
                        GROUP + "/occurrences/2026-12-08/room");
        assertThat(page.select("a[href$=/check-in]").attr("href"))
                .isEqualTo(GROUP + MEETING + "/check-in");
    }

    @Test
    void meetings_say_when_something_is_missing() {
        // given
        SERVICES.refusing("GET", GROUP_API + "/occurrences", 503, "service-unavailable");
        // then
        assertThat(as(RIVER).page("/my/meetings").text()).contains("not available right now");
    }

    @Test
    void the_address_of_ones_calendar_is_shown_once() {
        // given
        SERVICES.given("POST", "/api/groups/mine/calendar", "groups/calendar.json")
                .answering("DELETE", "/api/groups/mine/calendar", 204, "");
        // when
        var made = as(RIVER).post("/my/meetings/calendar");
        // then
        assertThat(Visit.page(made).select("#address").text()).endsWith(".ics");
        assertThat(as(RIVER).get("/my/meetings").body()).doesNotContain(".ics");
        leadsTo(as(RIVER).post("/my/meetings/calendar/end"), "/my/meetings?done=calendar-ended");
    }

    @Test
    void the_door_leads_in_while_it_is_open_and_says_when_it_opens() {
        var open = as(RIVER).page(GROUP + OCCURRENCE + "/room");
        assertThat(open.select("a.button").attr("href")).startsWith("https://rooms.example/");
        assertThat(open.select("a.button").attr("rel")).contains("noreferrer");

        SERVICES.refusing("GET", GROUP_API + OCCURRENCE + "/room", 409, "room-not-open");
        var closed = as(RIVER).page(GROUP + OCCURRENCE + "/room");
        assertThat(closed.text()).contains("It opens 15 minutes before");
        assertThat(closed.select("a[href^=https]")).isEmpty();
    }

    @Test
    void there_is_no_door_where_the_service_knows_none() {
        SERVICES.refusing("GET", GROUP_API + OCCURRENCE + "/room", 404, "not-found");
        assertThat(as(RIVER).get(GROUP + OCCURRENCE + "/room").statusCode()).isEqualTo(404);
    }

    @Test
    void a_check_in_sends_four_numbers() {
        // given
        SERVICES.answering("PUT", GROUP_API + MEETING + "/pulse", 204, "");
        // when
        var response =
                as(RIVER)
                        .post(
                                GROUP + MEETING + "/check-in",
                                "heard",
                                "8",
                                "useful",
                                "7",
                                "suited",
                                "9",
                                "safe",
                                "10");
        // then
        leadsTo(response, "/my/meetings?done=checked-in");
        assertThat(sent("PUT", GROUP_API + MEETING + "/pulse"))
                .isEqualTo("{\"heard\":8,\"useful\":7,\"suited\":9,\"safe\":10}");
    }

    @Test
    void a_check_in_off_the_scale_is_not_sent_and_keeps_what_was_chosen() {
        var page =
                Visit.page(
                        as(RIVER)
                                .post(GROUP + MEETING + "/check-in", "heard", "11", "useful", "7"));

        assertThat(page.select("main [role=alert] a").eachAttr("href"))
                .containsExactly("#heard", "#suited", "#safe");
        assertThat(page.select("#useful [value=7]").hasAttr("checked")).isTrue();
        assertThat(SERVICES.received("PUT", GROUP_API + MEETING + "/pulse")).isEmpty();
    }

    @Test
    void how_one_is_is_said_at_each_point_and_what_was_answered_is_marked() {
        // given
        SERVICES.answering("PUT", GROUP_API + "/measures/WHO5/start", 204, "");
        var all = as(RIVER).page(GROUP + "/measures");
        assertThat(all.select("[aria-labelledby=measure-SUDS] li").eachText())
                .satisfiesExactly(
                        it -> assertThat(it).contains("At the start", "Answered", "Answer anew"),
                        it -> assertThat(it).contains("In the middle").doesNotContain("Answered"),
                        it -> assertThat(it).contains("At the end").doesNotContain("Answered"));
        var one = as(RIVER).page(GROUP + "/measures/WHO5/start");
        assertThat(one.select("fieldset")).hasSize(5);
        assertThat(one.text()).contains("0 is at no time, 5 is all of the time.");
        assertThat(one.text()).as("its licence").contains("World Health Organization");
        // when
        var missing =
                Visit.page(
                        as(RIVER).post(GROUP + "/measures/WHO5/start", "item1", "3", "item2", "9"));
        // then
        assertThat(missing.select("main [role=alert] a").eachAttr("href"))
                .containsExactly("#item2", "#item3", "#item4", "#item5");
        assertThat(missing.select("main [role=alert] a").getFirst().text())
                .startsWith("I have felt calm");
        assertThat(missing.select("#item1 [value=3]").hasAttr("checked")).isTrue();
        // when
        var response =
                as(RIVER)
                        .post(
                                GROUP + "/measures/WHO5/start",
                                "item1",
                                "3",
                                "item2",
                                "2",
                                "item3",
                                "0",
                                "item4",
                                "5",
                                "item5",
                                "1");
        // then
        leadsTo(response, GROUP + "/measures?done=measure");
        assertThat(sent("PUT", GROUP_API + "/measures/WHO5/start"))
                .isEqualTo("{\"answers\":[3,2,0,5,1]}");
    }

    @Test
    void a_measure_that_is_not_asked_is_not_there() {
        assertThat(as(RIVER).get(GROUP + "/measures/PCL5/start").statusCode()).isEqualTo(404);
        assertThat(as(RIVER).get(GROUP + "/measures/SUDS/someday").statusCode()).isEqualTo(404);
    }

    @Test
    void a_concern_counts_as_grave_unless_somebody_says_that_nobody_is_in_danger() {
        // given
        SERVICES.answering("POST", GROUP_API + "/concerns", 201, TOLD);
        // when
        var response =
                as(RIVER)
                        .post(
                                GROUP + "/concerns",
                                "type",
                                "KNOWN_PERSON",
                                "danger",
                                "unsure",
                                "account",
                                "I know him");
        as(RIVER)
                .post(
                        GROUP + "/concerns",
                        "type",
                        "KNOWN_PERSON",
                        "danger",
                        "no",
                        "account",
                        "I know him");
        // then
        leadsTo(response, GROUP + "/concerns?done=concern");
        assertThat(SERVICES.received("POST", GROUP_API + "/concerns"))
                .extracting(it -> it.body())
                .containsExactly(
                        "{\"type\":\"KNOWN_PERSON\",\"account\":\"I know him\"}",
                        "{\"type\":\"KNOWN_PERSON\",\"severity\":\"s3\","
                                + "\"account\":\"I know him\"}");
    }

    private static final String TOLD =
            """
            {"concernId": "0192f0c0-0000-7000-8000-000000000f02", "type": "KNOWN_PERSON",
             "reportedAt": "2026-11-25T02:00:00Z", "acknowledgeBy": "2026-11-25T02:15:00Z",
             "state": "reported", "messages": []}
            """;

    @Test
    void a_concern_without_a_kind_keeps_what_was_written() {
        var page = Visit.page(as(RIVER).post(GROUP + "/concerns", "account", "He waited outside"));

        assertThat(page.select("main [role=alert] a").eachAttr("href")).containsExactly("#type");
        assertThat(page.select("#account").text()).isEqualTo("He waited outside");
        assertThat(SERVICES.received("POST", GROUP_API + "/concerns")).isEmpty();
    }

    @Test
    void whoever_reports_a_meeting_names_it() {
        // given
        SERVICES.answering("POST", GROUP_API + "/concerns", 201, TOLD);
        var meeting = MEETING.substring("/meetings/".length());
        var page = as(ROWAN).page(GROUP + "/concerns?meeting=" + meeting);
        assertThat(page.select("[name=meetingId]").val()).isEqualTo(meeting);
        // when
        as(ROWAN)
                .post(
                        GROUP + "/concerns",
                        "type",
                        "CONFLICT",
                        "meetingId",
                        meeting,
                        "account",
                        "Two left in anger");
        // then
        assertThat(sent("POST", GROUP_API + "/concerns")).contains("\"meetingId\":\"" + meeting);
    }

    @Test
    void both_sides_write_and_neither_is_named() {
        // given
        SERVICES.answering("POST", GROUP_API + CONCERN + "/messages", 200, TOLD);
        var page = as(RIVER).page(GROUP + "/concerns");
        assertThat(page.select(".talk li").eachText())
                .satisfiesExactly(
                        it -> assertThat(it).startsWith("Somebody who takes care of it"),
                        it -> assertThat(it).startsWith("You"));
        // when
        var response = as(RIVER).post(GROUP + CONCERN + "/messages", "text", "Thank you");
        // then
        leadsTo(response, GROUP + "/concerns?done=concern-written");
        assertThat(sent("POST", GROUP_API + CONCERN + "/messages"))
                .isEqualTo("{\"text\":\"Thank you\"}");
    }

    @Test
    void a_newer_charter_is_pointed_to_and_accepted_in_its_version() {
        // given
        SERVICES.answering(
                "POST",
                GROUP_API + "/charter/2/accept",
                200,
                """
                {"personId": "11111111-0000-4000-8000-000000000001", "version": 2,
                 "at": "2026-11-27T10:00:00Z"}
                """);
        // then
        assertThat(as(RIVER).page(GROUP).select(".note a").attr("href"))
                .isEqualTo(GROUP + "/charter");
        assertThat(as(RIVER).page(GROUP + "/charter").select("main form").attr("action"))
                .isEqualTo(GROUP + "/charter/2/accept");
        leadsTo(as(RIVER).post(GROUP + "/charter/2/accept"), GROUP + "/charter?done=charter");
    }

    @Test
    void of_a_charter_that_changed_meanwhile_the_newer_one_is_shown() {
        // given
        SERVICES.refusing("POST", GROUP_API + "/charter/1/accept", 409, "charter-not-current");
        // when
        var page = Visit.page(as(RIVER).post(GROUP + "/charter/1/accept"));
        // then
        assertThat(page.select("[role=alert]").text()).contains("There is a newer charter");
        assertThat(page.select("main form").attr("action")).endsWith("/charter/2/accept");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/concerns",
                "/charter",
                "/occurrences",
                "/occurrences/2026-12-01",
                "/occurrences/2026-12-01/room",
                "/roster",
                "/meetings/0192f0c0-0000-7000-8000-000000000301/check-in",
                "/requests/0192f0c0-0000-7000-8000-000000000201"
            })
    void a_group_of_another_organization_is_not_there(String page) {
        var elsewhere = "/organizations/0192f0c0-0000-7000-8000-0000000000b2/groups/" + GROUP_ID;
        assertThat(as(RIVER).get(elsewhere + page).statusCode()).isEqualTo(404);
    }
}
