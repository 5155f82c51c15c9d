package org.safetynets.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safetynets.portal.test.Person.CLEO;
import static org.safetynets.portal.test.Person.CORA;
import static org.safetynets.portal.test.Person.RIVER;
import static org.safetynets.portal.test.Person.ROWAN;
import static org.safetynets.portal.test.Person.TESS;
import static org.safetynets.portal.test.Scenario.CERTIFICATION;
import static org.safetynets.portal.test.Scenario.GROUP;
import static org.safetynets.portal.test.Scenario.GROUP_API;
import static org.safetynets.portal.test.Scenario.MEETING;
import static org.safetynets.portal.test.Scenario.REFERRALS;
import static org.safetynets.portal.test.Scenario.REQUEST_ID;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.safetynets.portal.test.Person;
import org.safetynets.portal.test.PortalTest;
import org.safetynets.portal.test.Visit;

/** What forms ask the services to do, in whose name, and where a person lands afterwards. */
class ChangesTest extends PortalTest {

    private static void leadsTo(HttpResponse<String> response, String path) {
        assertThat(response.statusCode()).isEqualTo(302);
        assertThat(response.headers().firstValue("Location")).hasValue(path);
    }

    private String sent(String method, String path, Person by) {
        var sent = SERVICES.received(method, path);
        assertThat(sent).hasSize(1);
        assertThat(sent.getFirst().authorization()).startsWith("Bearer ");
        assertThat(Visit.subject(sent.getFirst().authorization())).isEqualTo(by.id());
        return sent.getFirst().body();
    }

    @Test
    void landing_at_home_makes_the_person_known() {
        // when
        as(RIVER).get("/home");
        // then
        assertThat(sent("PUT", "/api/identity/me", RIVER)).isEqualTo("{}");
    }

    @ParameterizedTest
    @CsvSource({"pause,reason", "resume,reason", "close,ending"})
    void a_coordinator_takes_a_group_a_step_on(String step, String field) {
        // given
        SERVICES.given("POST", GROUP_API + "/" + step, "groups/group-open.json");
        // when
        var response = as(CORA).post(GROUP + "/" + step, field, "holiday");
        // then
        leadsTo(response, GROUP);
        assertThat(sent("POST", GROUP_API + "/" + step, CORA))
                .isEqualTo("{\"reason\":\"holiday\"}");
    }

    @Test
    void a_facilitator_accepts_who_asked_to_join() {
        // given
        var decision = "/join-requests/" + REQUEST_ID + "/decision";
        SERVICES.given("POST", GROUP_API + decision, "groups/join-request-accepted.json");
        // when
        var response = as(ROWAN).post(GROUP + "/requests/" + REQUEST_ID, "accept", "true");
        // then
        leadsTo(response, GROUP + "?done=accepted");
        assertThat(sent("POST", GROUP_API + decision, ROWAN)).isEqualTo("{\"accept\":true}");
    }

    @Test
    void a_facilitator_says_who_came() {
        // given
        SERVICES.given("PUT", GROUP_API + MEETING + "/attendance", "groups/meeting.json");
        // when
        var response =
                as(ROWAN)
                        .post(
                                GROUP + MEETING + "/attendance",
                                "person." + RIVER.id(),
                                "attended",
                                "person." + CORA.id(),
                                "something else");
        // then
        leadsTo(response, GROUP + MEETING + "?done=attendance");
        assertThat(sent("PUT", GROUP_API + MEETING + "/attendance", ROWAN))
                .isEqualTo(
                        "{\"entries\":[{\"personId\":\""
                                + RIVER.id()
                                + "\",\"status\":\"attended\"}]}");
    }

    @Test
    void the_list_of_who_came_holds_everyone_with_a_place() {
        var names = as(ROWAN).page(GROUP + MEETING).select("fieldset legend").eachText();
        assertThat(names).containsExactly("river", "wren");
    }

    @ParameterizedTest
    @ValueSource(strings = {"revoke", "suspend", "reinstate"})
    void a_trainer_changes_a_certification_with_a_reason(String step) {
        // given
        var api = "/api/training" + CERTIFICATION + "/" + step;
        SERVICES.given("POST", api, "training/certification-suspended.json");
        // when
        var response = as(TESS).post(CERTIFICATION + "/" + step, "reason", "moved away");
        // then
        leadsTo(response, CERTIFICATION + "?done=certification");
        assertThat(sent("POST", api, TESS)).isEqualTo("{\"reason\":\"moved away\"}");
    }

    @Test
    void a_counselor_gets_a_code_to_hand_over_and_it_is_not_in_the_address() {
        // given
        SERVICES.given("POST", "/api/referrals" + REFERRALS, "referrals/new.json");
        // when
        var response =
                as(CLEO).post(
                                REFERRALS + "/new",
                                "violence",
                                "no",
                                "suicide",
                                "no",
                                "psychosis",
                                "unknown",
                                "noPrivateWay",
                                "no");
        // then
        assertThat(Visit.page(response).select(".code").text()).isEqualTo("HX4T-9QPM-2RWC");
        assertThat(sent("POST", "/api/referrals" + REFERRALS, CLEO))
                .isEqualTo(
                        "{\"urgentFlags\":{\"violence\":\"no\",\"suicide\":\"no\","
                                + "\"psychosis\":\"unknown\",\"noPrivateWay\":\"no\"}}");
    }

    @Test
    void a_counselor_may_wish_that_nobody_asks_the_partner() {
        SERVICES.given("POST", "/api/referrals" + REFERRALS, "referrals/new.json");
        as(CLEO).post(
                        REFERRALS + "/new",
                        "violence",
                        "no",
                        "suicide",
                        "no",
                        "psychosis",
                        "no",
                        "noPrivateWay",
                        "no",
                        "doNotContact",
                        "true");
        assertThat(sent("POST", "/api/referrals" + REFERRALS, CLEO))
                .endsWith("\"doNotContact\":true}");
    }

    @Test
    void reading_a_message_goes_on_to_what_it_is_about_and_nowhere_else() {
        // given
        var id = "0192f0c0-0000-7000-8000-000000000603";
        SERVICES.answering("POST", "/api/notifications/inbox/" + id + "/read", 204, "");
        // then
        leadsTo(as(RIVER).post("/inbox/" + id + "/read", "next", GROUP), GROUP);
        leadsTo(as(RIVER).post("/inbox/" + id + "/read", "next", "https://elsewhere.example"), "/");
    }

    @Test
    void a_seat_that_is_held_is_taken() {
        // given
        var id = "0192f0c0-0000-7000-8000-000000000101";
        SERVICES.answering("POST", "/api/groups/mine/seats/" + id + "/accept", 204, "");
        // then
        leadsTo(as(RIVER).post("/groups/" + id + "/take"), "/home?done=seat-taken");
    }

    @Test
    void what_is_done_is_only_said_in_our_own_words() {
        assertThat(as(RIVER).page("/home?done=left").select("main [role=status]").text())
                .contains("You have left the group");
        assertThat(as(RIVER).page("/home?done=you+owe+us").select("main [role=status]")).isEmpty();
    }

    @Test
    void an_answer_that_stops_the_screening_keeps_nothing_and_shows_who_listens() {
        // given
        SERVICES.answering(
                "POST",
                GROUP_API + "/join-requests",
                200,
                """
                {"groupId": "0192f0c0-0000-7000-8000-000000000101", "route": "stop",
                 "organizationId": "0192f0c0-0000-7000-8000-0000000000a1"}
                """);
        // when
        var ask = "/groups/listed/0192f0c0-0000-7000-8000-000000000101/ask/";
        var response = as(RIVER).post(ask + "questions", "Q3", "no");
        // then
        leadsTo(response, ask + "stopped");
    }
}
