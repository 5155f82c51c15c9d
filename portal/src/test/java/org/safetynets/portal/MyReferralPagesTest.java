package org.safetynets.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safetynets.portal.test.Person.CLEO;
import static org.safetynets.portal.test.Person.HARBOR;
import static org.safetynets.portal.test.Person.RIVER;
import static org.safetynets.portal.test.Scenario.CLAIMED;
import static org.safetynets.portal.test.Scenario.MINE_API;
import static org.safetynets.portal.test.Scenario.REFERRALS;
import static org.safetynets.portal.test.Scenario.SUMMARY;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.safetynets.portal.test.PortalTest;
import org.safetynets.portal.test.Visit;

/** What a partner sees and steers of a referral, and how they refer themselves. */
class MyReferralPagesTest extends PortalTest {

    private static final String ONE = "/referrals" + CLAIMED;
    private static final String SELF = "/referrals/self";
    private static final String[] SAFE = {
        "violence", "no", "suicide", "no", "psychosis", "no", "noPrivateWay", "unknown"
    };

    private static void leadsTo(HttpResponse<String> response, String path) {
        assertThat(response.statusCode()).isEqualTo(302);
        assertThat(response.headers().firstValue("Location")).hasValue(path);
    }

    private static String[] safe(String... more) {
        List<String> all = new ArrayList<>(List.of(SAFE));
        all.addAll(List.of(more));
        return all.toArray(String[]::new);
    }

    @Test
    void what_was_allowed_and_how_one_was_asked_is_there_to_read() {
        var main = as(RIVER).page(ONE).select("main").text();
        assertThat(main)
                .contains("You have a place", "What cleo sees", "This ends by itself on February")
                .contains("When you used the code", "You ended it on November 22, 2026")
                .contains("Nothing is asked before December 3, 2026", "Sent");
    }

    @Test
    void the_dial_turns_and_nothing_else_is_a_setting() {
        // given
        SERVICES.given("PUT", MINE_API + CLAIMED + "/dial", "referrals/mine-one.json");
        // then
        leadsTo(as(RIVER).post(ONE + "/dial", "dial", "D0"), ONE + "?done=dial");
        assertThat(SERVICES.received("PUT", MINE_API + CLAIMED + "/dial").getFirst().body())
                .isEqualTo("{\"dial\":\"D0\"}");
        var wrong = Visit.page(as(RIVER).post(ONE + "/dial", "dial", "D9"));
        assertThat(wrong.select("main [role=alert] a").eachAttr("href")).containsExactly("#dial");
        assertThat(SERVICES.received("PUT", MINE_API + CLAIMED + "/dial")).hasSize(1);
    }

    @Test
    void what_would_be_seen_elsewhere_is_looked_at_first_and_changes_nothing() {
        // when
        var page = Visit.page(as(RIVER).post(ONE + "/dial", "dial", "D3", "look", "true"));
        // then
        assertThat(page.select("#look").text())
                .contains("What cleo would see", "Most (four or five of five)");
        assertThat(page.select("[name=dial][value=D3]").hasAttr("checked")).isTrue();
        assertThat(SERVICES.received("PUT", MINE_API + CLAIMED + "/dial")).isEmpty();
        assertThat(SERVICES.received("GET", MINE_API + CLAIMED + "/view").getFirst().query())
                .isEqualTo("dial=D3");
    }

    @Test
    void at_d4_the_partner_reads_all_that_the_counselor_reads_and_what_of_it_was_looked_at() {
        // given
        SERVICES.given("GET", MINE_API + CLAIMED, "referrals/mine-four.json")
                .given("GET", MINE_API + CLAIMED + "/receipts", "referrals/receipts-four.json");
        // when
        var page = as(RIVER).page(ONE);
        // then
        assertThat(page.select("[aria-labelledby=sees]").text())
                .contains("Meetings attended: Most (four or five of five)")
                .contains("Distress now: at the start 8, at the end 4")
                .contains("From 0 to 10; lower is better.")
                .contains("roughly how often you came", "the summary you chose");
        assertThat(as(RIVER).with("Accept-Language", "es").page(ONE).select("main").text())
                .contains("Malestar ahora: al principio 8", "La mayoría");
    }

    @Test
    void what_cannot_be_had_now_is_said_and_the_rest_stays() {
        // given
        SERVICES.given("GET", MINE_API + CLAIMED, "referrals/mine-four.json")
                .given("GET", MINE_API + CLAIMED + "/view", "referrals/view-away.json");
        // then
        assertThat(as(RIVER).page(ONE).select("[aria-labelledby=sees]").text())
                .contains("How many meetings were attended cannot be shown right now");
    }

    @Test
    void what_was_allowed_under_the_first_words_says_so() {
        // given
        SERVICES.given("GET", MINE_API + CLAIMED + "/consents", "referrals/consents-first.json");
        // then
        assertThat(as(RIVER).page(ONE).select("main").text())
                .contains("once there is a way to tell it", "It tells no more than it said then");
    }

    @Test
    void a_summary_is_chosen_seen_and_only_then_shown() {
        // given
        SERVICES.given("POST", MINE_API + CLAIMED + "/summary", "referrals/previewed.json")
                .given("PUT", MINE_API + CLAIMED + "/dial", "referrals/mine-four.json");
        // then
        leadsTo(as(RIVER).post(ONE + "/dial", "dial", "D4"), ONE + "/summary");
        var choices = as(RIVER).page(ONE + "/summary");
        assertThat(choices.select("[name=measures]").eachAttr("value"))
                .containsExactly("SUDS", "EASE");
        var none = Visit.page(as(RIVER).post(ONE + "/summary"));
        assertThat(none.select("main [role=alert] a").eachAttr("href"))
                .containsExactly("#measures");
        // when
        leadsTo(as(RIVER).post(ONE + "/summary", "measures", "SUDS"), ONE + "/summary" + SUMMARY);
        // then
        assertThat(SERVICES.received("POST", MINE_API + CLAIMED + "/summary").getFirst().body())
                .isEqualTo("{\"measures\":[\"SUDS\"]}");
        var seen = as(RIVER).page(ONE + "/summary" + SUMMARY);
        assertThat(seen.select("main").text())
                .contains("What cleo would see", "at the start 8", "Most (four or five of five)");
        assertThat(SERVICES.received("PUT", MINE_API + CLAIMED + "/dial")).isEmpty();
        // when
        leadsTo(as(RIVER).post(ONE + "/summary" + SUMMARY), ONE + "?done=dial");
        // then
        assertThat(SERVICES.received("PUT", MINE_API + CLAIMED + "/dial").getFirst().body())
                .contains("\"dial\":\"D4\"", "\"summaryId\":\"" + SUMMARY.substring(1));
    }

    @Test
    void a_preview_that_is_over_leads_back_to_the_choice() {
        SERVICES.refusing("PUT", MINE_API + CLAIMED + "/dial", 409, "summary-not-previewed");
        var page = Visit.page(as(RIVER).post(ONE + "/summary" + SUMMARY));
        assertThat(page.select("main").text()).contains("You have not seen this summary yet");
        assertThat(page.select("[name=measures]")).hasSize(2);
    }

    @Test
    void with_a_code_alone_nobody_allows_what_there_is_nothing_to_look_at_of() {
        var page = as(RIVER).page("/referrals");
        assertThat(page.select("[name=dial]").eachAttr("value"))
                .containsExactly("D0", "D1", "D2", "D3");
        assertThat(page.select("main").text()).contains("a summary of your own scores later");
    }

    @Test
    void a_counselor_reads_band_and_summary_beside_the_status() {
        assertThat(as(CLEO).page(REFERRALS).select("main").text())
                .contains("Meetings attended: Most (four or five of five)")
                .contains("Distress now: at the start 8, at the end 4");
    }

    @Test
    void whoever_wants_not_to_be_asked_says_so_and_takes_it_back() {
        // given
        var contact = MINE_API + CLAIMED + "/contact";
        SERVICES.given("PUT", contact, "referrals/contact-none.json");
        // then
        leadsTo(as(RIVER).post(ONE + "/contact", "doNotContact", "true"), ONE + "?done=no-contact");
        leadsTo(as(RIVER).post(ONE + "/contact"), ONE + "?done=contact-again");
        assertThat(SERVICES.received("PUT", contact))
                .extracting(it -> it.body())
                .containsExactly("{\"doNotContact\":true}", "{\"doNotContact\":false}");
    }

    @Test
    void a_referral_of_their_own_has_no_dial_since_nobody_looks() {
        // given
        SERVICES.given("GET", MINE_API + CLAIMED, "referrals/mine-self.json");
        // when
        var page = as(RIVER).page(ONE);
        // then
        assertThat(page.select("main").text()).contains("You referred yourself", "Ready for you");
        assertThat(page.select("[name=dial]")).isEmpty();
        assertThat(page.select("main a[href=/groups/find]")).isNotEmpty();
    }

    @Test
    void a_referral_of_somebody_else_is_not_there() {
        assertThat(as(RIVER).get("/referrals/" + HARBOR).statusCode()).isEqualTo(404);
        assertThat(as(RIVER).post("/referrals/" + HARBOR + "/withdraw").statusCode())
                .isEqualTo(404);
        assertThat(as(RIVER).get("/referrals/mine").statusCode()).isEqualTo(404);
    }

    @Test
    void the_end_says_that_nothing_more_is_shared() {
        SERVICES.answering("DELETE", MINE_API + CLAIMED, 204, "");
        leadsTo(as(RIVER).post(ONE + "/withdraw"), ONE + "?done=withdrawn");
    }

    @Test
    void a_partner_refers_themselves_after_the_questions_of_safety() {
        // given
        SERVICES.given("POST", MINE_API, "referrals/mine-self.json");
        // when
        var where = Visit.page(as(RIVER).post(SELF, SAFE));
        // then
        assertThat(where.select("[type=hidden][name=noPrivateWay]").val()).isEqualTo("unknown");
        assertThat(where.select("[name=organization]")).hasSize(2);
        assertThat(SERVICES.received("POST", MINE_API)).isEmpty();
        // when
        var sent =
                as(RIVER)
                        .post(
                                SELF,
                                safe("organization", HARBOR, "doNotContact", "true", "send", "1"));
        // then
        leadsTo(sent, "/referrals/0192f0c0-0000-7000-8000-000000000704?done=self-referred");
        assertThat(SERVICES.received("POST", MINE_API).getFirst().body())
                .contains("\"organizationId\":\"" + HARBOR, "\"doNotContact\":true")
                .contains("\"noPrivateWay\":\"unknown\"", "\"violence\":\"no\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"violence", "suicide", "psychosis", "noPrivateWay"})
    void with_a_yes_other_help_comes_first_and_nothing_is_sent(String flag) {
        // when
        var answers = safe("organization", HARBOR, "send", "true");
        answers[List.of(answers).indexOf(flag) + 1] = "yes";
        var response = as(RIVER).post(SELF, answers);
        // then
        var page = Visit.page(response);
        assertThat(page.select("h1").text()).isEqualTo("Someone to talk to first");
        assertThat(page.select("main a[href^=https]")).isNotEmpty();
        assertThat(page.select("main select[name=country]")).isNotEmpty();
        assertThat(response.body()).doesNotContain(flag + "\" value=\"yes");
        assertThat(SERVICES.received("POST", MINE_API)).isEmpty();
    }

    @Test
    void the_same_help_comes_when_the_service_weighs_it_so() {
        SERVICES.refusing("POST", MINE_API, 409, "refer-first");
        var page = Visit.page(as(RIVER).post(SELF, safe("organization", HARBOR, "send", "1")));
        assertThat(page.select("h1").text()).isEqualTo("Someone to talk to first");
    }

    @Test
    void an_answer_left_out_is_no_no_and_an_organization_has_to_be_one_of_those_shown() {
        var missing = Visit.page(as(RIVER).post(SELF, "violence", "no", "send", "true"));
        assertThat(missing.select("main [role=alert] a").eachAttr("href"))
                .containsExactly("#suicide", "#psychosis", "#noPrivateWay");
        assertThat(missing.select("[name=violence][value=no]").hasAttr("checked")).isTrue();
        var foreign =
                as(RIVER).post(SELF, safe("organization", RIVER.id().toString(), "send", "true"));
        assertThat(Visit.page(foreign).select("main [role=alert] a").eachAttr("href"))
                .containsExactly("#organization");
        assertThat(SERVICES.received("POST", MINE_API)).isEmpty();
    }
}
