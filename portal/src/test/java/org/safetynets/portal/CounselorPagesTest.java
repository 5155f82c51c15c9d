package org.safetynets.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safetynets.portal.test.Person.CLEO;
import static org.safetynets.portal.test.Person.CORA;
import static org.safetynets.portal.test.Person.HARBOR;
import static org.safetynets.portal.test.Person.RIVER;
import static org.safetynets.portal.test.Scenario.ALDER;
import static org.safetynets.portal.test.Scenario.CLAIMED;
import static org.safetynets.portal.test.Scenario.COUNSELING;
import static org.safetynets.portal.test.Scenario.COUNSELORS;
import static org.safetynets.portal.test.Scenario.MY_COUNSELING_API;
import static org.safetynets.portal.test.Scenario.REFERRALS;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.safetynets.portal.test.PortalTest;
import org.safetynets.portal.test.Visit;

/** Counselors: their application and entry, its review, the directory, and what a partner shows. */
class CounselorPagesTest extends PortalTest {

    private static final String REVIEWS = "/api/referrals" + COUNSELORS + ALDER + "/reviews";
    private static final String SEARCH = "/api/referrals/counselors/search";
    private static final String MINE = MY_COUNSELING_API + "/" + HARBOR;
    private static final String[] STATED = {
        "name", "R. Alder", "practice", "Alder Practice", "languages", "en", "town", "Dublin",
        "listed", "true", "number", "L-4711", "body", "Board", "country", "IE",
        "expiresOn", "2030-01-31", "evidence", "Register"
    };

    private static void leadsTo(HttpResponse<String> response, String path) {
        assertThat(response.statusCode()).isEqualTo(302);
        assertThat(response.headers().firstValue("Location")).hasValue(path);
    }

    @Test
    void a_coordinator_decides_about_the_version_that_was_read() {
        // given
        SERVICES.given("POST", REVIEWS, "referrals/counselor.json");
        // when
        var response =
                as(CORA).post(
                                COUNSELORS + ALDER,
                                "act",
                                "recheck",
                                "version",
                                "3",
                                "reason",
                                "Seen",
                                "recheckOn",
                                "2027-05-01");
        // then
        leadsTo(response, COUNSELORS + "?done=counselor");
        var sent = SERVICES.received("POST", REVIEWS).getFirst();
        assertThat(sent.body())
                .isEqualTo(
                        "{\"act\":\"recheck\",\"reason\":\"Seen\",\"recheckOn\":\"2027-05-01\"}");
        assertThat(sent.ifMatch()).isEqualTo("\"3\"");
    }

    @Test
    void a_refused_decision_keeps_the_reason_and_opens_where_it_was_made() {
        // given
        SERVICES.refusing("POST", REVIEWS, 409, "recheck-too-late");
        // when
        var response =
                as(CORA).post(COUNSELORS + ALDER, "act", "recheck", "version", "3", "reason", "Ok");
        var page = Visit.page(response);
        // then
        assertThat(page.select("main [role=alert]").text()).contains("The next check is too late");
        assertThat(page.select("details[open] textarea").val()).isEqualTo("Ok");
    }

    @Test
    void only_what_the_standing_allows_is_offered() {
        var page = as(CORA).page(COUNSELORS);
        assertThat(page.select("article:contains(M. Birch) [name=act]").eachAttr("value"))
                .containsExactly("approve", "decline");
        assertThat(page.select("article:contains(T. Hazel) [name=act]").eachAttr("value"))
                .containsExactly("reinstate", "recheck");
        assertThat(page.select("article:contains(R. Alder)").text())
                .contains("New licence to check", "L-4711", "Seen in the register");
    }

    @Test
    void a_counselor_states_profile_and_licence_and_sees_what_happens_next() {
        // given
        SERVICES.given("PUT", MINE, "referrals/counselor.json");
        // then
        leadsTo(as(CLEO).post(COUNSELING, STATED), COUNSELING + "?done=counseling");
        assertThat(SERVICES.received("PUT", MINE).getFirst().body())
                .contains(
                        "\"name\":\"Dublin\"",
                        "\"listed\":true",
                        "\"online\":false",
                        "\"expiresOn\":\"2030-01-31\"");
        var page = as(CLEO).page(COUNSELING);
        assertThat(page.select("main").text()).contains("Approved", "You can refer people");
        assertThat(page.select("#number").val()).isEqualTo("L-4711");
    }

    @Test
    void what_is_missing_in_an_application_is_said_and_what_was_typed_stays() {
        var response = as(CLEO).post(COUNSELING, "name", "R. Alder", "website", "alder.example");
        var page = Visit.page(response);
        assertThat(page.select("main [role=alert] a").eachAttr("href"))
                .contains(
                        "#practice", "#languages", "#number", "#country", "#expiresOn", "#website");
        assertThat(page.select("#name").val()).isEqualTo("R. Alder");
        assertThat(SERVICES.received("PUT", MINE)).isEmpty();
    }

    @Test
    void a_counselor_states_several_licences_and_leaves_one_out() {
        // given
        SERVICES.given("PUT", MINE, "referrals/counselor.json");
        List<String> fields = new ArrayList<>(List.of(STATED));
        fields.addAll(List.of("number-1", "L-9", "body-1", "Council", "country-1", "GB"));
        fields.addAll(List.of("expiresOn-1", "2029-05-31", "evidence-1", "Its register"));
        // when
        as(CLEO).post(COUNSELING, fields.toArray(String[]::new));
        fields.addAll(List.of("gone", "true"));
        as(CLEO).post(COUNSELING, fields.toArray(String[]::new));
        // then
        var sent = SERVICES.received("PUT", MINE);
        assertThat(sent.getFirst().body()).contains("\"L-4711\"", "\"L-9\"", "\"Council\"");
        assertThat(sent.getLast().body()).contains("\"L-9\"").doesNotContain("L-4711");
    }

    @Test
    void what_is_missing_in_a_second_licence_is_said_beside_it() {
        // given
        List<String> fields = new ArrayList<>(List.of(STATED));
        fields.addAll(List.of("number-1", "L-9"));
        // when
        var page = Visit.page(as(CLEO).post(COUNSELING, fields.toArray(String[]::new)));
        // then
        assertThat(page.select("main [role=alert] a").eachAttr("href"))
                .containsExactly("#body-1", "#country-1", "#expiresOn-1", "#evidence-1");
        assertThat(page.select("main [role=alert]").text()).contains("Who licenses you 2");
        assertThat(page.select("#country-1-error").text()).isNotEmpty();
        assertThat(page.select("#number-1").val()).isEqualTo("L-9");
        assertThat(page.select("details #number-2")).isNotEmpty();
        assertThat(SERVICES.received("PUT", MINE)).isEmpty();
    }

    @Test
    void a_counselor_reads_of_each_referral_what_they_may_know() {
        var rows = as(CLEO).page(REFERRALS).select("tbody tr").eachText();
        assertThat(rows.getFirst()).contains("Left open", "Only “received”", "Received");
        assertThat(rows.getLast()).contains("Waiting, placed or closed", "Placed");
    }

    @Test
    void a_counselor_leaves() {
        SERVICES.answering("DELETE", MINE, 204, "");
        leadsTo(as(CLEO).post(COUNSELING + "/leave"), "/counseling?done=counseling-ended");
    }

    @Test
    void anyone_finds_a_counselor_and_what_they_look_for_is_in_the_body_alone() {
        // when
        var response =
                asNobody()
                        .post(
                                "/counselors",
                                "specialty",
                                "grief",
                                "town",
                                "Dublin",
                                "online",
                                "true");
        // then
        assertThat(SERVICES.received("POST", SEARCH).getFirst().body())
                .contains("\"specialty\":\"grief\"", "\"withinKm\":50", "\"online\":true");
        var page = Visit.page(response);
        assertThat(page.select("article:contains(R. Alder)").text())
                .contains("R. Alder", "Licence last checked on", "by harbor", "10 km");
    }

    @Test
    void a_town_nobody_knows_is_said() {
        var page = Visit.page(asNobody().post("/counselors", "town", "Nowhere"));
        assertThat(page.select("main [role=alert] a").eachAttr("href")).containsExactly("#town");
    }

    @Test
    void a_counselor_sees_room_before_referring() {
        var board = as(CLEO).page(REFERRALS + "/capacity");
        assertThat(board.select("tbody tr:contains(BT_CONNECT)").text()).contains("7", "1");
        var refer = as(CLEO).page(REFERRALS + "/new");
        assertThat(refer.select("option[value=BT_CORE]").text()).contains("5 seats free");
    }

    @Test
    void a_partner_reads_in_plain_words_what_the_counselor_sees_and_when_they_looked() {
        var page = as(RIVER).page("/referrals" + CLAIMED);
        assertThat(page.select("main").text())
                .contains("Open", "Only whether this is open or closed", "They looked once")
                .contains("They never see what you say");
    }
}
