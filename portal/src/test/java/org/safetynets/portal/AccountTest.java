package org.safetynets.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safetynets.portal.test.Person.CORA;
import static org.safetynets.portal.test.Person.HARBOR;
import static org.safetynets.portal.test.Person.RIVER;
import static org.safetynets.portal.test.Scenario.CONSENT_ID;
import static org.safetynets.portal.test.Scenario.ME;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.safetynets.portal.test.PortalTest;
import org.safetynets.portal.test.Visit;

/** What a person does with their own account, and what they read when it is refused. */
class AccountTest extends PortalTest {

    private static final String EXPORT = "0192f0c0-0000-7000-8000-000000000e01";

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
    void a_new_name_is_asked_for_and_shown_at_once() {
        // given
        SERVICES.given("PUT", ME + "/pseudonym", "identity/me-river.json");
        // when
        var response = as(RIVER).post("/account/pseudonym", "pseudonym", "quiet.water");
        // then
        leadsTo(response, "/account?done=renamed");
        assertThat(sent("PUT", ME + "/pseudonym")).isEqualTo("{\"pseudonym\":\"quiet.water\"}");
    }

    @Test
    void the_header_has_the_new_name_while_the_token_still_has_the_old() {
        // given
        SERVICES.answering(
                "GET",
                ME,
                200,
                """
                {"personId": "11111111-0000-4000-8000-000000000001", "pseudonym": "quiet.water",
                 "status": "active", "networkAdmin": false, "memberships": []}
                """);
        // then
        assertThat(as(RIVER).page("/account").select(".who").text()).contains("quiet.water");
    }

    @Test
    void a_refused_name_stays_in_the_field() {
        // given
        SERVICES.refusing("PUT", ME + "/pseudonym", 409, "pseudonym-taken");
        // when
        var page = Visit.page(as(RIVER).post("/account/pseudonym", "pseudonym", "rivver"));
        // then
        assertThat(page.select("[role=alert]")).isNotEmpty();
        assertThat(page.select("#pseudonym").val()).isEqualTo("rivver");
        assertThat(page.select("details").hasAttr("open")).isTrue();
    }

    @Test
    void hostile_names_and_labels_stay_text() {
        // given
        SERVICES.answering(
                        "GET",
                        ME,
                        200,
                        """
                        {"personId": "11111111-0000-4000-8000-000000000001",
                         "pseudonym": "<script>alert(1)</script>", "status": "active",
                         "networkAdmin": false, "memberships": []}
                        """)
                .answering(
                        "GET",
                        ME + "/sessions",
                        200,
                        """
                        [{"sessionId": "a/../b", "current": false, "browser": "<img src=x>"}]
                        """);
        // then
        assertThat(as(RIVER).get("/account").body())
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;")
                .doesNotContain("<script>alert");
        assertThat(as(RIVER).get("/account/sign-in").body())
                .contains("&lt;img src=x&gt;")
                .doesNotContain("<img");
    }

    @Test
    void resting_and_taking_up_again() {
        // given
        SERVICES.answering("POST", ME + "/deactivate", 200, "")
                .answering("POST", ME + "/reactivate", 200, "");
        // then
        leadsTo(as(RIVER).post("/account/rest"), "/home");
        leadsTo(as(RIVER).post("/account/back"), "/home?done=taken-up");
    }

    @Test
    void somebody_who_rests_finds_the_way_back_after_signing_in_and_nothing_that_asks_for_them() {
        // given
        SERVICES.given("PUT", ME, "identity/me-river-resting.json");
        // when
        var page = as(RIVER).page("/home");
        // then
        assertThat(page.select("main form[action=/account/back] button").text())
                .isEqualTo("Take it up again");
        assertThat(page.select("main").text()).doesNotContain("Next meeting");
    }

    @Test
    void a_session_is_ended_one_or_all_others() {
        // given
        SERVICES.answering("DELETE", ME + "/sessions/c9d2", 204, "")
                .answering("DELETE", ME + "/sessions", 204, "");
        // then
        leadsTo(
                as(RIVER).post("/account/sign-in/sessions/c9d2"),
                "/account/sign-in?done=session-ended");
        leadsTo(
                as(RIVER).post("/account/sign-in/sessions"),
                "/account/sign-in?done=sessions-ended");
        assertThat(SERVICES.received("DELETE", ME + "/sessions")).hasSize(1);
    }

    @Test
    void ways_to_sign_in_are_changed_where_the_sign_in_keeps_them() {
        var links = as(RIVER).page("/account/sign-in").select("main a").eachAttr("href");
        assertThat(links)
                .contains(
                        "/login?action=passkey&returnTo=/account/sign-in",
                        "/login?action=totp&returnTo=/account/sign-in",
                        "/login?action=password&returnTo=/account/sign-in",
                        "/login?action=remove-credential&credential=k1&returnTo=/account/sign-in");
    }

    @Test
    void the_only_way_to_sign_in_is_not_offered_for_removal() {
        // given
        SERVICES.answering(
                "GET",
                ME + "/credentials",
                200,
                """
                [{"credentialId": "k1", "kind": "passkey", "label": "My phone"}]
                """);
        // then
        var page = as(RIVER).page("/account/sign-in");
        assertThat(page.select("a[href*=remove-credential]")).isEmpty();
        assertThat(page.select("table").text()).contains("Your only way");
    }

    @Test
    void the_archive_has_a_name_that_says_nothing_and_is_kept_nowhere() {
        // given
        SERVICES.answering("GET", ME + "/exports/" + EXPORT + "/archive", 200, "PK");
        // when
        var response = as(RIVER).get("/account/data/" + EXPORT + "/archive");
        // then
        assertThat(response.body()).isEqualTo("PK");
        assertThat(response.headers().firstValue("Content-Disposition"))
                .hasValue("attachment; filename=\"records.zip\"");
        assertThat(response.headers().firstValue("Cache-Control"))
                .hasValueSatisfying(it -> assertThat(it).contains("no-store"));
    }

    @Test
    void the_list_of_exports_asks_again_only_while_one_is_gathered() {
        assertThat(as(RIVER).page("/account/data").select("[hx-get]#exports")).isEmpty();
        SERVICES.given("GET", ME + "/exports", "identity/exports-gathering.json");
        assertThat(as(RIVER).page("/account/data").select("#exports").attr("hx-trigger"))
                .isEqualTo("every 5s");
    }

    @Test
    void erasing_needs_the_own_name_and_shows_the_code_once() {
        // given
        SERVICES.given("POST", ME + "/erasure", "identity/erasure-begun.json");
        // when
        var wrong = Visit.page(as(RIVER).post("/account/erase", "pseudonym", "someone"));
        var right = as(RIVER).post("/account/erase", "pseudonym", "river");
        // then
        assertThat(wrong.select("#pseudonym-error").text())
                .isEqualTo("This is not the name you go by here.");
        assertThat(sent("POST", ME + "/erasure")).isEqualTo("{\"pseudonym\":\"river\"}");
        assertThat(Visit.page(right).select(".code").text()).isEqualTo("7Q2M-KX4T-9RWC-V5HN");
    }

    @Test
    void the_code_is_shown_even_when_the_account_is_already_closed_behind_it() {
        // given: the first question comes before, any later one is refused
        SERVICES.given("POST", ME + "/erasure", "identity/erasure-begun.json");
        // when
        var response = as(RIVER).post("/account/erase", "pseudonym", "river");
        // then
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(SERVICES.received("GET", ME)).hasSize(1);
    }

    @Test
    void the_only_coordinator_reads_what_comes_first_instead_of_a_form() {
        // given
        SERVICES.given("GET", ME + "/erasure/preview", "identity/erasure-preview-last.json");
        // when
        var page = as(CORA).page("/account/erase");
        // then
        assertThat(page.select("form[action=/account/erase]")).isEmpty();
        assertThat(page.select("main a").eachAttr("href"))
                .contains("/organizations/" + HARBOR + "/people");
    }

    @Test
    void without_an_account_the_code_tells_how_far_the_erasure_is() {
        // when
        var page = Visit.page(asNobody().post("/erasures/look", "code", "7Q2M-KX4T-9RWC-V5HN"));
        // then
        assertThat(page.select("#state ~ p .status").text()).isEqualTo("Under way");
        assertThat(page.select(".card h4").eachText())
                .containsExactly("Accounts and roles", "Training and certifications");
        assertThat(page.title()).isEqualTo("Information");
    }

    @Test
    void an_unknown_code_says_so_and_stays() {
        // given
        SERVICES.refusing("POST", "/api/identity/erasures/look", 404, "not-found");
        // when
        var page = Visit.page(asNobody().post("/erasures/look", "code", "ABCD"));
        // then
        assertThat(page.select("#code-error").text()).contains("Nothing is known");
        assertThat(page.select("#code").val()).isEqualTo("ABCD");
    }

    @Test
    void a_text_is_signed_for_one_organization_and_the_receipt_shown() {
        // given
        SERVICES.given("POST", ME + "/consents", "identity/consent.json");
        // when
        var response =
                as(RIVER)
                        .post(
                                "/account/consents/sign/attendance-confirmation",
                                "organizationId",
                                HARBOR,
                                "signature",
                                "river");
        // then
        leadsTo(response, "/account/consents/" + CONSENT_ID + "?done=consent-signed");
        assertThat(sent("POST", ME + "/consents"))
                .isEqualTo(
                        "{\"textCode\":\"attendance-confirmation\",\"textVersion\":2,\"language\":\"en\","
                                + "\"organizationId\":\""
                                + HARBOR
                                + "\",\"signature\":\"river\"}");
    }

    @Test
    void a_text_is_read_in_the_language_of_the_person_where_there_is_one() {
        var page =
                as(RIVER)
                        .with("Cookie", "language=es")
                        .page("/account/consents/sign/attendance-confirmation");
        assertThat(page.select("h1").text()).isEqualTo("Decir a una organización que vienes");
    }

    @Test
    void a_consent_is_taken_back_in_one_click() {
        // given
        var path = "/consents/" + CONSENT_ID + "/withdraw";
        SERVICES.given("POST", ME + path, "identity/consent.json");
        // then
        leadsTo(as(RIVER).post("/account" + path), "/account/consents?done=consent-withdrawn");
    }

    @Test
    void what_was_done_about_me_is_told_in_words_and_unknown_codes_are_shown() {
        var rows = as(RIVER).page("/account/history").select("tbody th").eachText();
        assertThat(rows)
                .containsExactly(
                        "Read who is in a group group",
                        "Changed roles person",
                        "something quite new group",
                        "Read who is in the organization group");
    }
}
