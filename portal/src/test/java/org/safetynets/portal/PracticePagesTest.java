package org.safetynets.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safetynets.portal.test.Person.CLEO;
import static org.safetynets.portal.test.Person.RIVER;
import static org.safetynets.portal.test.Scenario.PRACTICE;
import static org.safetynets.portal.test.Scenario.PRACTICES_API;
import static org.safetynets.portal.test.Scenario.PRACTICE_API;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.safetynets.portal.test.PortalTest;
import org.safetynets.portal.test.Visit;

/** Practices: founding, joining, who works there, and leaving. */
class PracticePagesTest extends PortalTest {

    private static final String ELM = "11111111-0000-4000-8000-000000000013";
    private static final String HAZEL = "11111111-0000-4000-8000-000000000012";

    private static void leadsTo(HttpResponse<String> response, String path) {
        assertThat(response.statusCode()).isEqualTo(302);
        assertThat(response.headers().firstValue("Location")).hasValue(path);
    }

    @Test
    void a_counselor_founds_a_practice_or_joins_one_by_a_code() {
        SERVICES.given("POST", PRACTICES_API, "practices/practice.json")
                .given("POST", PRACTICES_API + "/join", "practices/practice-member.json");
        leadsTo(
                as(CLEO).post("/practices", "name", "Alder Practice"),
                PRACTICE + "?done=practice-founded");
        leadsTo(
                as(CLEO).post("/practices/join", "code", "7Q2M-KX4T-9RWC"),
                PRACTICE + "?done=practice-joined");
        assertThat(SERVICES.received("POST", PRACTICES_API + "/join").getFirst().body())
                .isEqualTo("{\"code\":\"7Q2M-KX4T-9RWC\"}");
    }

    @Test
    void what_cannot_be_is_explained_and_what_was_typed_stays() {
        SERVICES.refusing("POST", PRACTICES_API + "/join", 409, "practice-code-not-valid");
        var page = Visit.page(as(CLEO).post("/practices/join", "code", "ABCD"));
        assertThat(page.select("main [role=alert]").text()).contains("This code lets nobody in");
        assertThat(page.select("#code").val()).isEqualTo("ABCD");
        var empty = Visit.page(as(CLEO).post("/practices", "name", " "));
        assertThat(empty.select("main [role=alert] a").eachAttr("href")).containsExactly("#name");
    }

    @Test
    void an_administrator_hands_out_a_code_that_is_shown_once() {
        SERVICES.given("POST", PRACTICE_API + "/invitations", "practices/invited.json");
        var page = Visit.page(as(CLEO).post(PRACTICE + "/invitations"));
        assertThat(page.select(".code").text()).isEqualTo("7Q2M-KX4T-9RWC");
        assertThat(as(CLEO).page(PRACTICE).select(".code")).isEmpty();
    }

    @Test
    void an_administrator_decides_who_works_there() {
        SERVICES.given("PUT", PRACTICE_API + "/requests/" + ELM, "practices/practice.json")
                .given("PUT", PRACTICE_API + "/members/" + HAZEL, "practices/practice.json")
                .answering("DELETE", PRACTICE_API + "/members/" + HAZEL, 204, "");
        leadsTo(
                as(CLEO).post(PRACTICE + "/requests/" + ELM, "accepted", "true"),
                PRACTICE + "?done=practice-changed");
        leadsTo(
                as(CLEO).post(
                                PRACTICE + "/members/" + HAZEL,
                                "part",
                                "administrator",
                                "version",
                                "4"),
                PRACTICE + "?done=practice-changed");
        leadsTo(
                as(CLEO).post(PRACTICE + "/members/" + HAZEL + "/remove"),
                PRACTICE + "?done=practice-changed");
        assertThat(SERVICES.received("PUT", PRACTICE_API + "/requests/" + ELM).getFirst().body())
                .isEqualTo("{\"accepted\":true}");
        assertThat(
                        SERVICES.received("PUT", PRACTICE_API + "/members/" + HAZEL)
                                .getFirst()
                                .ifMatch())
                .isEqualTo("\"4\"");
    }

    @Test
    void a_member_sees_who_works_there_and_decides_nothing() {
        SERVICES.given("GET", PRACTICE_API, "practices/practice-member.json");
        var page = as(CLEO).page(PRACTICE);
        assertThat(page.select("[aria-labelledby=members]").text()).contains("birch", "cleo you");
        assertThat(page.select("main form").eachAttr("action"))
                .containsExactly(PRACTICE + "/leave");
    }

    @Test
    void whoever_has_the_address_asks_and_learns_nothing_of_the_practice() {
        SERVICES.answering("POST", PRACTICE_API + "/requests", 202, "");
        assertThat(as(RIVER).page(PRACTICE + "/ask").select("main").text()).doesNotContain("Alder");
        leadsTo(as(CLEO).post(PRACTICE + "/ask"), "/practices?done=practice-asked");
        SERVICES.refusing("POST", PRACTICE_API + "/requests", 409, "counselors-only");
        assertThat(Visit.page(as(RIVER).post(PRACTICE + "/ask")).select("[role=alert]").text())
                .contains("You are not a counselor");
    }

    @Test
    void a_practice_of_others_is_not_there() {
        assertThat(as(CLEO).get("/practices/" + RIVER.id()).statusCode()).isEqualTo(404);
    }

    @Test
    void in_the_sandbox_a_scene_is_played_and_all_begins_anew() {
        var sandbox = PRACTICE + "/sandbox";
        var referral = "/0192f0c0-0000-8000-8000-0000000000c0";
        var play = PRACTICE_API + "/sandbox/referrals" + referral + "/play";
        SERVICES.given("PUT", PRACTICE_API + "/sandbox", "practices/sandbox.json")
                .answering("POST", play, 200, PLAYED);
        leadsTo(
                as(CLEO).post(sandbox + referral, "scene", "accepted"),
                sandbox + "?done=sandbox-played");
        assertThat(SERVICES.received("POST", play).getFirst().body())
                .isEqualTo("{\"scene\":\"accepted\"}");
        leadsTo(as(CLEO).post(sandbox), sandbox + "?done=sandbox-begun");
    }

    private static final String PLAYED =
            """
            {"referralId": "0192f0c0-0000-8000-8000-0000000000c0", "practiceSees": "accepted",
             "organizationSees": "accepted", "changedAt": "2026-11-26T10:00:00Z"}
            """;

    @Test
    void a_member_leaves() {
        SERVICES.answering("DELETE", PRACTICE_API + "/members/me", 204, "");
        leadsTo(as(CLEO).post(PRACTICE + "/leave"), "/practices?done=practice-left");
    }
}
