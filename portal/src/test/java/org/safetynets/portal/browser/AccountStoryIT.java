package org.safetynets.portal.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.safetynets.portal.test.Person.RIVER;
import static org.safetynets.portal.test.Scenario.CONSENT_ID;
import static org.safetynets.portal.test.Scenario.ME;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a partner does with their own account, on a phone, with JavaScript and without. */
class AccountStoryIT extends BrowserTest {

    static Stream<Look> withAndWithoutJavaScript() {
        return Stream.of(Look.PHONE, Look.PHONE.withoutJavaScript());
    }

    private static void press(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button).setExact(true))
                .first()
                .click();
    }

    private static void follow(Page page, String link) {
        page.locator("main")
                .getByRole(AriaRole.LINK)
                .filter(new Locator.FilterOptions().setHasText(link))
                .first()
                .click();
    }

    private static void says(Page page, String text) {
        assertThat(page.locator("main [role=status]").first()).containsText(text);
    }

    @ParameterizedTest
    @MethodSource("withAndWithoutJavaScript")
    void takes_another_name(Look look) {
        // given
        SERVICES.given("PUT", ME + "/pseudonym", "identity/me-river.json");
        var page = open("/home", RIVER, look);
        // when
        page.click(".who .name");
        page.locator("summary").getByText("Choose another name").click();
        page.fill("#pseudonym", "quiet.water");
        press(page, "Change my name");
        // then
        says(page, "Your name is changed");
        SERVICES.comeToReceive(
                "PUT",
                ME + "/pseudonym",
                it -> assertThat(it.body()).isEqualTo("{\"pseudonym\":\"quiet.water\"}"));
    }

    @ParameterizedTest
    @MethodSource("withAndWithoutJavaScript")
    void rests_and_takes_it_up_again(Look look) {
        // given
        SERVICES.answering("POST", ME + "/deactivate", 200, "")
                .answering("POST", ME + "/reactivate", 200, "");
        var page = open("/account", RIVER, look);
        // when
        SERVICES.given("PUT", ME, "identity/me-river-resting.json");
        press(page, "Rest now");
        assertThat(page.locator("h1")).hasText("Good to see you, river");
        SERVICES.given("PUT", ME, "identity/me-river.json");
        press(page, "Take it up again");
        // then
        says(page, "Welcome back");
    }

    @ParameterizedTest
    @MethodSource("withAndWithoutJavaScript")
    void signs_out_everywhere_else(Look look) {
        // given
        SERVICES.answering("DELETE", ME + "/sessions", 204, "");
        var page = open("/account", RIVER, look);
        // when
        follow(page, "Signing in");
        press(page, "Sign out everywhere else");
        // then
        says(page, "Signed out everywhere else");
    }

    @ParameterizedTest
    @MethodSource("withAndWithoutJavaScript")
    void allows_something_and_takes_it_back(Look look) {
        // given
        SERVICES.given("POST", ME + "/consents", "identity/consent.json")
                .given(
                        "POST",
                        ME + "/consents/" + CONSENT_ID + "/withdraw",
                        "identity/consent.json");
        var page = open("/account/consents", RIVER, look);
        // when
        page.click("a[href$='/sign/attendance-confirmation']");
        page.locator("label.choice").first().click();
        page.fill("#signature", "river");
        press(page, "Sign");
        // then
        says(page, "This page is your receipt");
        press(page, "Take it back");
        says(page, "Taken back");
    }

    @ParameterizedTest
    @MethodSource("withAndWithoutJavaScript")
    void asks_for_what_is_held_and_downloads_it(Look look) {
        // given
        SERVICES.given("POST", ME + "/exports", "identity/export.json")
                .answering(
                        "GET",
                        ME + "/exports/0192f0c0-0000-7000-8000-000000000e01/archive",
                        200,
                        "PK");
        var page = open("/account/data", RIVER, look);
        // when
        press(page, "Gather it for me");
        says(page, "We are gathering it");
        var file = page.waitForDownload(() -> follow(page, "Download"));
        // then
        assertThat(file.suggestedFilename()).isEqualTo("records.zip");
    }

    @Test
    void sees_by_itself_when_it_is_gathered() {
        // given
        SERVICES.given("GET", ME + "/exports", "identity/exports-gathering.json");
        var page = open("/account/data", RIVER, Look.PHONE);
        assertThat(page.locator("#exports")).containsText("Being gathered");
        // when
        SERVICES.given("GET", ME + "/exports", "identity/exports.json");
        // then
        page.locator("#exports").getByText("Download").waitFor();
        assertThat(complaints).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("withAndWithoutJavaScript")
    void erases_everything_and_looks_later_without_an_account(Look look) {
        // given
        SERVICES.given("POST", ME + "/erasure", "identity/erasure-begun.json");
        var page = open("/account", RIVER, look);
        // when
        follow(page, "See what goes and what stays");
        page.fill("#pseudonym", "river");
        press(page, "Erase everything of mine");
        var code = page.locator(".code").textContent();
        // then
        var later = open("/erasures/look", null, look);
        later.fill("#code", code);
        press(later, "Show me");
        assertThat(later.locator("main")).containsText("Under way");
        assertThat(later).hasURL(gateway().url() + "/erasures/look");
    }

    @ParameterizedTest
    @MethodSource("withAndWithoutJavaScript")
    void accepts_an_invitation_after_signing_in(Look look) {
        // given
        SERVICES.given("POST", "/api/identity/invitations/accept", "identity/me-rowan.json");
        var page = open("/invitation", RIVER, look);
        // when
        page.fill("#code", "7Q2M-KX4T-9RWC-V5HN");
        press(page, "See what it is");
        assertThat(page.locator("h1")).hasText("harbor invites you");
        press(page, "Accept");
        // then
        says(page, "You are in");
    }

    @ParameterizedTest
    @MethodSource("withAndWithoutJavaScript")
    void is_asked_to_confirm_when_the_time_ran_out(Look look) {
        // given
        SERVICES.refusing("POST", ME + "/deactivate", 401, "step-up-required");
        var page = open("/account", RIVER, look);
        press(page, "Rest now");
        assertThat(page.locator("h1")).hasText("Confirm that it is you");
        // then
        assertThat(page.locator("main a.button").first())
                .hasAttribute("href", Pattern.compile("/login\\?stepUp=true&returnTo=.*"));
    }

    @Test
    void erases_by_keyboard_alone() {
        // given
        SERVICES.given("POST", ME + "/erasure", "identity/erasure-begun.json");
        var page = open("/account/erase", RIVER, Look.DESKTOP);
        // when
        tabTo(page, "#pseudonym");
        page.keyboard().type("river");
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        // then
        assertThat(page.locator("h1")).hasText("It has begun");
        tabTo(page, "main a[href='/erasures/look']");
        page.keyboard().press("Enter");
        assertThat(page.locator("h1")).hasText("How far is my erasure?");
    }
}
