package org.safetynets.portal.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.safetynets.portal.test.Person.RIVER;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.safetynets.portal.test.Person;
import org.safetynets.portal.test.Scenario;

/** What a partner came for, on a phone, with JavaScript and without. */
class PartnerStoryIT extends BrowserTest {

    static Stream<Look> withAndWithoutJavaScript() {
        return Stream.of(Look.PHONE, Look.PHONE.withoutJavaScript());
    }

    private static void press(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button)).click();
    }

    private static void follow(Page page, String link) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link)).first().click();
    }

    private static void heading(Page page, String text) {
        assertThat(page.locator("h1")).hasText(text);
    }

    @ParameterizedTest
    @MethodSource("withAndWithoutJavaScript")
    void finds_a_group_without_an_account_and_without_a_trace_in_the_address(Look look) {
        // given
        var page = open("/", null, look);
        // when
        page.locator("main").getByText("Find a group").click();
        page.selectOption("#weekday", "tuesday");
        page.fill("#text", "evening");
        SERVICES.given("POST", "/api/groups/search", "groups/search-evening.json");
        press(page, "Show groups");
        // then
        SERVICES.comeToReceive(
                "POST",
                "/api/groups/search",
                it ->
                        assertThat(it.body())
                                .contains("\"weekday\":\"tuesday\"", "\"text\":\"evening\""));
        assertThat(page.locator("#results h2")).hasText("1 group");
        assertThat(page.locator("#text")).hasValue("evening");
        assertThat(page).hasURL(gateway().url() + "/groups/find");
        settles(page);
        follow(page, "Tuesday evening");
        heading(page, "Tuesday evening");
        assertThat(complaints).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("withAndWithoutJavaScript")
    void learns_what_to_try_when_nothing_fits(Look look) {
        // given
        SERVICES.given("POST", "/api/groups/search", "groups/search-none.json");
        // when
        var page = open("/groups/find", null, look);
        // then
        assertThat(page.locator("#results")).containsText("Try another day or time");
    }

    @ParameterizedTest
    @MethodSource("withAndWithoutJavaScript")
    void asks_to_join_and_reads_what_happens_next(Look look) {
        // given
        SERVICES.given("POST", Scenario.GROUP_API + "/join-requests", "groups/join-request.json");
        var page = open(Scenario.LISTED, RIVER, look);
        // when
        follow(page, "Ask to join");
        page.getByText("Yes", new Page.GetByTextOptions().setExact(true)).click();
        press(page, "Continue");
        page.locator("#Q3").getByText("Yes").click();
        page.locator("#Q6").getByText("Yes, now").click();
        page.locator("#Q8").getByText("I would rather not say").click();
        page.check("#Q15");
        press(page, "Send");
        // then
        heading(page, "We have your form");
        assertThat(page.locator("main")).containsText("You do not have to wait for us");
        assertThat(page).hasURL(gateway().url() + "/requests/" + Scenario.REQUEST_ID);
        SERVICES.comeToReceive(
                "POST",
                Scenario.GROUP_API + "/join-requests",
                it ->
                        assertThat(it.body())
                                .as("with what was kept from the last time")
                                .isEqualTo(
                                        "{\"answers\":{\"Q1\":\"yes\",\"Q3\":\"yes\",\"Q5\":\"under-6-months\","
                                                + "\"Q6\":\"now\",\"Q8\":\"skip\",\"Q15\":\"yes\"},"
                                                + "\"words\":{\"Q14\":\"I lip-read; captions help.\"}}"));
    }

    @ParameterizedTest
    @MethodSource("withAndWithoutJavaScript")
    void is_asked_nothing_more_when_not_alone(Look look) {
        // given
        SERVICES.answering("DELETE", "/api/groups/mine/drafts/" + Scenario.GROUP_ID, 204, "");
        var page = open(Scenario.LISTED + "/ask", RIVER, look);
        // when
        page.getByText("No", new Page.GetByTextOptions().setExact(true)).click();
        press(page, "Continue");
        // then
        heading(page, "Another time is fine");
        assertThat(SERVICES.received("POST", Scenario.GROUP_API + "/join-requests")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("withAndWithoutJavaScript")
    void keeps_every_answer_when_the_form_is_refused(Look look) {
        // given
        SERVICES.refusing("POST", Scenario.GROUP_API + "/join-requests", 409, "already-requested");
        var page = open(Scenario.LISTED + "/ask/questions", RIVER, look);
        // when
        page.locator("#Q3").getByText("Yes").click();
        page.locator("#Q5").getByText("Longer ago").click();
        press(page, "Send");
        // then
        assertThat(page.locator("[role=alert]")).isVisible();
        assertThat(page.locator("#Q5 [value=longer]")).isChecked();
        assertThat(page.locator("#Q3 [value=yes]")).isChecked();
    }

    @ParameterizedTest
    @MethodSource("withAndWithoutJavaScript")
    void says_how_to_be_reached(Look look) {
        // given
        SERVICES.given(
                        "POST",
                        "/api/notifications/contact-card/email/confirmation",
                        "notifications/card.json")
                .given("PUT", "/api/notifications/contact-card", "notifications/card.json");
        var page = open("/contact", RIVER, look);
        // when
        page.fill("#code", "4F7K2M");
        press(page, "Confirm");
        assertThat(page.locator("main [role=status]")).hasText("The address is confirmed.");
        page.check("#for-sms [value=meetings]");
        press(page, "Save");
        // then
        assertThat(page.locator("main [role=status]")).containsText("Saved");
        SERVICES.comeToReceive(
                "PUT",
                "/api/notifications/contact-card",
                it ->
                        assertThat(it.body())
                                .contains(
                                        "{\"channel\":\"sms\",\"uses\":[\"meetings\"]}",
                                        "\"from\":\"21:00\"",
                                        "\"to\":\"08:00\"",
                                        "\"safeWord\":\"bluebell\""));
    }

    @ParameterizedTest
    @MethodSource("withAndWithoutJavaScript")
    void claims_a_code_and_holds_the_dial(Look look) {
        // given
        SERVICES.answering(
                "POST",
                "/api/referrals/claims",
                201,
                "{\"referralId\":" + "\"0192f0c0-0000-7000-8000-000000000701\",\"dial\":\"D2\"}");
        var page = open("/referrals", RIVER, look);
        // when
        page.fill("#code", "HX4T-9QPM-2RWC");
        page.locator("#dial").getByText("Whether I have a place").click();
        page.getByText("Do not ask me about this").click();
        press(page, "Use this code");
        // then
        assertThat(page.locator("main [role=status]")).containsText("The code is yours now");
        SERVICES.comeToReceive(
                "POST",
                "/api/referrals/claims",
                it ->
                        assertThat(it.body())
                                .isEqualTo(
                                        "{\"code\":\"HX4T-9QPM-2RWC\",\"dial\":\"D2\","
                                                + "\"doNotContact\":true}"));
        heading(page, "harbor");
    }

    @ParameterizedTest
    @MethodSource("withAndWithoutJavaScript")
    void leaves_a_group_by_themselves(Look look) {
        // given
        SERVICES.answering("DELETE", "/api/groups/mine/seats/" + Scenario.GROUP_ID, 204, "");
        var page = open(Scenario.GROUP, RIVER, look);
        // when
        page.locator("summary").getByText("Leave this group").click();
        press(page, "Leave this group");
        // then
        heading(page, "Hello, river");
        assertThat(page.locator("main [role=status]")).containsText("You have left the group");
    }

    @ParameterizedTest
    @MethodSource("withAndWithoutJavaScript")
    void switches_the_language_and_stays_on_the_page(Look look) {
        // given
        var page = open("/safety", (Person) null, look);
        // when
        press(page, "Español");
        // then
        heading(page, "Cómo te protegemos");
        assertThat(page).hasURL(gateway().url() + "/safety");
    }
}
