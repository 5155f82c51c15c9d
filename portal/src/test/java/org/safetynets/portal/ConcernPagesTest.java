package org.safetynets.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safetynets.portal.test.Person.RIVER;
import static org.safetynets.portal.test.Person.ROWAN;
import static org.safetynets.portal.test.Scenario.CONCERN;
import static org.safetynets.portal.test.Scenario.GROUP;
import static org.safetynets.portal.test.Scenario.GROUP_API;
import static org.safetynets.portal.test.Scenario.MEETING;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.safetynets.portal.test.PortalTest;
import org.safetynets.portal.test.Visit;

/** What members tell of a group, and what they agree to in it. */
class ConcernPagesTest extends PortalTest {

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
    void whom_it_is_about_is_ticked_and_told_as_it_was_ticked() {
        // given
        SERVICES.answering("POST", GROUP_API + "/concerns", 201, TOLD);
        var page = as(RIVER).page(GROUP + "/concerns");
        assertThat(page.select("#about .choice").eachText())
                .containsExactly(
                        "rowan Leads this group",
                        "sage Reads what is told",
                        "wren Works here, and reads what is told when nobody else can",
                        "Somebody else, none of those who lead");
        // and the list of people cannot be had any more
        SERVICES.refusing("GET", GROUP_API + "/concern-people", 503, "unavailable");
        var rowan = page.select("#about [name=about]").getFirst().val();
        // when
        as(RIVER).post(GROUP + "/concerns", "type", "CONFLICT", "account", "W", "about", rowan);
        as(RIVER).post(GROUP + "/concerns", "type", "CONFLICT", "account", "W", "about", "else");
        // then
        assertThat(SERVICES.received("POST", GROUP_API + "/concerns"))
                .extracting(it -> it.body())
                .containsExactly(
                        "{\"type\":\"CONFLICT\",\"about\":[\"" + rowan + "\"],\"account\":\"W\"}",
                        "{\"type\":\"CONFLICT\",\"aboutSomebodyElse\":true,\"account\":\"W\"}");
    }

    @Test
    void a_report_can_be_made_when_nobody_can_be_named() {
        SERVICES.refusing("GET", GROUP_API + "/concern-people", 503, "unavailable");
        var page = as(RIVER).page(GROUP + "/concerns");
        assertThat(page.select("#about .choice").eachText())
                .containsExactly("Somebody else, none of those who lead");
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
}
