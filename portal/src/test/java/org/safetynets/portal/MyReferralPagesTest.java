package org.safetynets.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safetynets.portal.test.Person.HARBOR;
import static org.safetynets.portal.test.Person.RIVER;
import static org.safetynets.portal.test.Scenario.CLAIMED;
import static org.safetynets.portal.test.Scenario.MINE_API;

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
