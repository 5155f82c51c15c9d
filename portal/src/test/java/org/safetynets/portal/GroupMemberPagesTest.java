package org.safetynets.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safetynets.portal.test.Person.RIVER;
import static org.safetynets.portal.test.Scenario.GROUP;
import static org.safetynets.portal.test.Scenario.GROUP_API;
import static org.safetynets.portal.test.Scenario.GROUP_ID;
import static org.safetynets.portal.test.Scenario.MEETING;
import static org.safetynets.portal.test.Scenario.OCCURRENCE;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.safetynets.portal.test.PortalTest;
import org.safetynets.portal.test.Visit;

/** What somebody does in a group: meetings, door, calendar, check-in, measures. */
class GroupMemberPagesTest extends PortalTest {

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
