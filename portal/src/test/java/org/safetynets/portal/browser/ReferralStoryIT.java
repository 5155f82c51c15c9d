package org.safetynets.portal.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.safetynets.portal.test.Person.CLEO;
import static org.safetynets.portal.test.Person.HARBOR;
import static org.safetynets.portal.test.Person.RIVER;
import static org.safetynets.portal.test.Person.ROWAN;
import static org.safetynets.portal.test.Scenario.CLAIMED;
import static org.safetynets.portal.test.Scenario.GROUP;
import static org.safetynets.portal.test.Scenario.MINE_API;
import static org.safetynets.portal.test.Scenario.ONWARD;
import static org.safetynets.portal.test.Scenario.ONWARD_API;
import static org.safetynets.portal.test.Scenario.ORGANIZATION;
import static org.safetynets.portal.test.Scenario.RECEIVED;
import static org.safetynets.portal.test.Scenario.RECEIVED_API;
import static org.safetynets.portal.test.Scenario.REFERRALS;
import static org.safetynets.portal.test.Scenario.WILLOW;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Referring, oneself and others, in and onward, with JavaScript and without. */
class ReferralStoryIT extends BrowserTest {

    private static final String MY_OWN = "/0192f0c0-0000-7000-8000-000000000704";

    static Stream<Look> withAndWithoutJavaScript() {
        return Stream.of(Look.PHONE, Look.DESKTOP.withoutJavaScript());
    }

    private static void press(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button)).click();
    }

    private static void answer(Page page, String question, String with) {
        page.locator("#" + question)
                .getByText(with, new Locator.GetByTextOptions().setExact(true))
                .click();
    }

    private static void safe(Page page) {
        List.of("violence", "suicide", "psychosis", "noPrivateWay")
                .forEach(it -> answer(page, it, "No"));
    }

    private static void heading(Page page, String text) {
        assertThat(page.locator("h1")).hasText(text);
    }

    @ParameterizedTest
    @MethodSource("withAndWithoutJavaScript")
    void a_partner_refers_themselves_and_reads_what_comes_next(Look look) {
        // given
        SERVICES.given("POST", MINE_API, "referrals/mine-self.json")
                .given("GET", MINE_API + MY_OWN, "referrals/mine-self.json");
        var page = open("/referrals/self", RIVER, look);
        // when
        safe(page);
        press(page, "Go on");
        heading(page, "Where would you like to be welcomed?");
        page.locator("#organization").getByText("harbor").click();
        press(page, "Refer me");
        // then
        assertThat(page.locator("main [role=status]")).containsText("The next step is yours");
        heading(page, "harbor");
        SERVICES.comeToReceive("POST", MINE_API, it -> assertThat(it.body()).contains(HARBOR));
        assertThat(complaints).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("withAndWithoutJavaScript")
    void with_a_yes_a_partner_finds_help_first_and_no_trace_is_left_in_the_address(Look look) {
        // given
        var page = open("/referrals/self", RIVER, look);
        safe(page);
        answer(page, "violence", "Yes");
        // when
        press(page, "Go on");
        // then
        heading(page, "Someone to talk to first");
        assertThat(page.url()).endsWith("/referrals/self");
        page.selectOption("#country", "US");
        press(page, "Show");
        assertThat(page.locator("main")).containsText("988 Lifeline");
        assertThat(SERVICES.received("POST", MINE_API)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("withAndWithoutJavaScript")
    void a_partner_asks_a_counselor_having_seen_what_will_be_seen(Look look) {
        // given
        SERVICES.given("POST", ONWARD_API, "referrals/onward.json");
        var page = open("/counselors", RIVER, look);
        page.locator("article").first().getByText("Ask them under my pseudonym").click();
        heading(page, "Ask R. Alder");
        // when
        page.fill("#words", "I hope for somebody who knows this");
        press(page, "Show me first what they will see");
        // then
        assertThat(page.locator("[aria-labelledby=seen]"))
                .containsText("I hope for somebody who knows this");
        press(page, "Send it");
        assertThat(page.locator("main [role=status]")).containsText("It is sent");
        assertThat(page.url()).endsWith(ONWARD + "?done=onward-sent");
    }

    @ParameterizedTest
    @MethodSource("withAndWithoutJavaScript")
    void a_partner_turns_the_dial_down_and_reads_who_looked(Look look) {
        // given
        var dial = MINE_API + CLAIMED + "/dial";
        SERVICES.given("PUT", dial, "referrals/mine-one.json");
        var page = open("/referrals", RIVER, look);
        // when
        page.locator("main .card a").first().click();
        heading(page, "harbor");
        page.getByText("They looked once").click();
        page.locator("#dial").getByText("Nothing: ").click();
        press(page, "Change what they learn");
        // then
        assertThat(page.locator("main [role=status]")).containsText("It counts from now on");
        SERVICES.comeToReceive(
                "PUT", dial, it -> assertThat(it.body()).isEqualTo("{\"dial\":\"D0\"}"));
    }

    @ParameterizedTest
    @MethodSource("withAndWithoutJavaScript")
    void a_partner_chooses_a_summary_sees_it_and_lets_it_be_seen(Look look) {
        // given
        var dial = MINE_API + CLAIMED + "/dial";
        SERVICES.given("POST", MINE_API + CLAIMED + "/summary", "referrals/previewed.json")
                .given("PUT", dial, "referrals/mine-four.json");
        var page = open("/referrals" + CLAIMED, RIVER, look);
        // when
        page.locator("#dial").getByText("Also a summary").click();
        press(page, "Change what they learn");
        heading(page, "A summary that you choose");
        page.locator("#measures").getByText("Distress now").click();
        press(page, "See what they would see");
        heading(page, "What cleo would see");
        press(page, "Let cleo see this");
        // then
        assertThat(page.locator("main [role=status]")).containsText("It counts from now on");
        SERVICES.comeToReceive(
                "PUT", dial, it -> assertThat(it.body()).contains("\"dial\":\"D4\""));
    }

    @ParameterizedTest
    @MethodSource("withAndWithoutJavaScript")
    void a_facilitator_suggests_somebody(Look look) {
        // given
        SERVICES.answering("POST", "/api/referrals" + ORGANIZATION + "/onward", 201, "{}");
        var page = open(GROUP + "/roster", ROWAN, look);
        // when
        page.locator("a[href$='" + RIVER.id() + "/onward']").click();
        heading(page, "Suggest somebody to river");
        page.locator("#to").getByText("lantern").click();
        press(page, "Suggest it");
        // then
        assertThat(page.locator("main [role=status]")).containsText("up to them");
    }

    @ParameterizedTest
    @MethodSource("withAndWithoutJavaScript")
    void a_counselor_answers_who_asks_with_a_no_and_kind_words(Look look) {
        // given
        var path = RECEIVED_API + "/mine" + WILLOW + "/answer";
        SERVICES.given("POST", path, "referrals/received-one.json");
        var page = open(RECEIVED + "/mine", CLEO, look);
        var willow = page.locator("article").first();
        // when
        willow.locator("summary").click();
        willow.getByText("No, not now").click();
        willow.locator("select").selectOption("no-capacity");
        willow.locator("textarea").fill("I am sorry. Ask me again in spring.");
        willow.getByRole(AriaRole.BUTTON).click();
        // then
        assertThat(page.locator("main [role=status]")).containsText("Answered");
        SERVICES.comeToReceive(
                "POST",
                path,
                it ->
                        assertThat(it.body())
                                .contains(
                                        "\"accepted\":false",
                                        "\"reason\":\"no-capacity\"",
                                        "in spring"));
    }

    /** From home to the code: one click to the form, one for each answer, one to send. */
    @ParameterizedTest
    @MethodSource("withAndWithoutJavaScript")
    void a_counselor_refers_with_six_clicks_and_nothing_typed(Look look) {
        // given
        SERVICES.given("POST", "/api/referrals" + REFERRALS, "referrals/new.json");
        var page = open("/home", CLEO, look);
        int clicks = 0;
        // when
        page.locator("main a.button[href$='/referrals/new']").click();
        clicks++;
        assertThat(page.locator("main fieldset")).hasCount(4);
        for (var question : page.locator("main fieldset").all()) {
            question.getByText("No", new Locator.GetByTextOptions().setExact(true)).click();
            clicks++;
        }
        press(page, "Get a code");
        clicks++;
        // then
        assertThat(page.locator(".code")).hasText("HX4T-9QPM-2RWC");
        assertThat(clicks).isEqualTo(6);
    }
}
