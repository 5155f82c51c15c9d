package org.safetynets.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safetynets.portal.test.Person.CLEO;
import static org.safetynets.portal.test.Person.CORA;
import static org.safetynets.portal.test.Person.RIVER;
import static org.safetynets.portal.test.Person.ROWAN;
import static org.safetynets.portal.test.Scenario.ALDER;
import static org.safetynets.portal.test.Scenario.GROUP;
import static org.safetynets.portal.test.Scenario.LANTERN;
import static org.safetynets.portal.test.Scenario.ORGANIZATION;
import static org.safetynets.portal.test.Scenario.RECEIVED;
import static org.safetynets.portal.test.Scenario.RECEIVED_API;
import static org.safetynets.portal.test.Scenario.SUGGEST;
import static org.safetynets.portal.test.Scenario.WILLOW;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.safetynets.portal.test.PortalTest;
import org.safetynets.portal.test.Visit;

/** Staff suggest where somebody could turn; coordinators and counselors answer who asks them. */
class OnwardStaffPagesTest extends PortalTest {

    private static final String SUGGEST_API = "/api/referrals" + ORGANIZATION + "/onward";

    private static void leadsTo(HttpResponse<String> response, String path) {
        assertThat(response.statusCode()).isEqualTo(302);
        assertThat(response.headers().firstValue("Location")).hasValue(path);
    }

    @Test
    void a_facilitator_suggests_to_somebody_of_the_group_without_a_word_about_them() {
        // given
        SERVICES.answering("POST", SUGGEST_API, 201, "{\"outwardId\": \"" + RIVER.id() + "\"}");
        var page = as(ROWAN).page(SUGGEST);
        // then
        assertThat(page.select("h1").text()).isEqualTo("Suggest somebody to river");
        assertThat(page.select("main textarea, main input[type=text]")).isEmpty();
        assertThat(page.select("[name=to]").eachAttr("value"))
                .contains("counselor." + ALDER.substring(1), "organization." + LANTERN.substring(1))
                .noneMatch(it -> it.endsWith("a1"));
        leadsTo(
                as(ROWAN).post(SUGGEST, "to", "counselor." + ALDER.substring(1)),
                GROUP + "/roster?done=onward-suggested");
        assertThat(SERVICES.received("POST", SUGGEST_API).getFirst().body())
                .isEqualTo(
                        "{\"personId\":\"%s\",\"to\":{\"counselorId\":\"%s\"}}"
                                .formatted(RIVER.id(), ALDER.substring(1)));
    }

    @Test
    void fewer_counselors_are_shown_on_request_and_the_choice_stays() {
        var chosen = "counselor." + ALDER.substring(1);
        var response = as(ROWAN).post(SUGGEST, "specialty", "grief", "to", chosen, "look", "true");
        assertThat(SERVICES.received("POST", "/api/referrals/counselors/search").getLast().body())
                .contains("\"specialty\":\"grief\"");
        var page = Visit.page(response);
        assertThat(page.select("[name=to][value=" + chosen + "]").hasAttr("checked")).isTrue();
        assertThat(SERVICES.received("POST", SUGGEST_API)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "counselor.x", "organization.", "somebody"})
    void nothing_is_suggested_without_a_choice(String to) {
        var page = Visit.page(as(ROWAN).post(SUGGEST, "to", to));
        assertThat(page.select("main [role=alert] a").eachAttr("href")).containsExactly("#to");
        assertThat(SERVICES.received("POST", SUGGEST_API)).isEmpty();
    }

    @Test
    void who_left_the_directory_meanwhile_is_said() {
        SERVICES.refusing("POST", SUGGEST_API, 409, "recipient-not-reachable");
        var page =
                Visit.page(as(ROWAN).post(SUGGEST, "to", "organization." + LANTERN.substring(1)));
        assertThat(page.select("main [role=alert]").text()).contains("Nobody can be asked here");
    }

    @Test
    void somebody_who_is_not_in_the_group_is_not_there() {
        var stranger = GROUP + "/members/" + CORA.id() + "/onward";
        assertThat(as(ROWAN).get(stranger).statusCode()).isEqualTo(404);
        assertThat(as(ROWAN).page(GROUP + "/roster").select("a[href$=/onward]")).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({"CORA,''", "CLEO,/mine"})
    void who_asks_is_answered_with_a_yes_and_how_it_goes_on(String who, String own) {
        // given
        var person = who.equals("CORA") ? CORA : CLEO;
        var answer = RECEIVED_API + own + WILLOW + "/answer";
        SERVICES.given("POST", answer, "referrals/received-one.json");
        var page = as(person).page(RECEIVED + own);
        // then
        assertThat(page.select("article:contains(willow)").text())
                .contains("after disclosure", "Please answer by December 20, 2026");
        assertThat(page.select("article:contains(wren) form")).isEmpty();
        leadsTo(
                as(person)
                        .post(
                                RECEIVED + own + WILLOW,
                                "accepted",
                                "yes",
                                "reason",
                                "other",
                                "reply",
                                "Welcome"),
                RECEIVED + own + "?done=onward-answered");
        assertThat(SERVICES.received("POST", answer).getFirst().body())
                .isEqualTo("{\"accepted\":true,\"reply\":\"Welcome\"}");
    }

    @Test
    void a_no_needs_a_reason_and_every_answer_kind_words() {
        // given
        var answer = RECEIVED_API + WILLOW + "/answer";
        SERVICES.given("POST", answer, "referrals/received-one.json");
        // then
        var page = Visit.page(as(CORA).post(RECEIVED + WILLOW, "accepted", "no"));
        assertThat(page.select("main [role=alert] a").eachAttr("href"))
                .containsExactly("#reason", "#reply");
        assertThat(page.select("details[open] [name=accepted][value=no]").hasAttr("checked"))
                .isTrue();
        assertThat(SERVICES.received("POST", answer)).isEmpty();
        as(CORA).post(
                        RECEIVED + WILLOW,
                        "accepted",
                        "no",
                        "reason",
                        "no-capacity",
                        "reply",
                        "I am sorry");
        assertThat(SERVICES.received("POST", answer).getFirst().body())
                .isEqualTo(
                        "{\"accepted\":false,\"reason\":\"no-capacity\",\"reply\":\"I am sorry\"}");
    }

    @Test
    void an_answer_that_comes_too_late_stays_on_the_page_and_one_to_nobody_leads_nowhere() {
        SERVICES.refusing("POST", RECEIVED_API + WILLOW + "/answer", 409, "outward-not-possible");
        var late =
                Visit.page(as(CORA).post(RECEIVED + WILLOW, "accepted", "yes", "reply", "Welcome"));
        assertThat(late.select("main [role=alert]").text()).contains("This is not possible now");
        assertThat(late.select("details[open] textarea").val()).isEqualTo("Welcome");
        var nobody = RECEIVED + "/" + RIVER.id();
        assertThat(as(CORA).post(nobody, "accepted", "yes", "reply", "Hi").statusCode())
                .isEqualTo(404);
    }

    @Test
    void who_may_not_read_them_is_told_so() {
        SERVICES.refusing("GET", RECEIVED_API, 403, "forbidden");
        assertThat(as(RIVER).get(RECEIVED).statusCode()).isEqualTo(403);
    }
}
