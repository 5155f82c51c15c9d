package org.safetynets.portal.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.safetynets.portal.test.Person.RIVER;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** "Exit this page": at once, from anywhere, and nothing private comes back. */
class LeavingIT extends BrowserTest {

    private static final String BUTTON = ".govuk-exit-this-page__button";

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void the_button_leaves_and_the_back_button_shows_nothing_private(boolean javaScript) {
        // given
        var page = open("/home", RIVER, new Look(true, false, javaScript));
        // when
        page.click(BUTTON);
        page.waitForURL("**/weather");
        page.goBack();
        // then
        assertThat(page.content()).doesNotContain("river", "Tuesday evening");
        assertThat(page.context().cookies()).isEmpty();
    }

    @Test
    void pressing_shift_three_times_leaves() {
        // given
        var page = open("/home", RIVER, Look.DESKTOP);
        // when
        page.keyboard().press("Shift");
        assertThat(page.locator(".govuk-exit-this-page__indicator")).isVisible();
        page.keyboard().press("Shift");
        page.keyboard().press("Shift");
        // then
        page.waitForURL("**/weather");
    }

    @Test
    void the_button_stays_within_reach_of_the_thumb_however_far_one_reads() {
        // given
        var page = open("/safety", null, Look.PHONE);
        // when
        page.evaluate("window.scrollTo(0, document.body.scrollHeight)");
        // then
        var box = page.locator(BUTTON).boundingBox();
        assertThat(box.y + box.height).isBetween(700.0, 844.0);
        assertThat(box.height).isGreaterThanOrEqualTo(44);
    }

    @Test
    void the_keyboard_reaches_the_exit_second_after_the_way_to_the_content() {
        // given
        var page = open("/home", RIVER, Look.DESKTOP);
        // when
        page.keyboard().press("Tab");
        assertThat(page.locator(":focus")).hasText("Skip to main content");
        page.keyboard().press("Tab");
        // then
        assertThat(page.locator(":focus")).hasText("Exit this page");
        page.keyboard().press("Enter");
        page.waitForURL("**/weather");
    }

    @Test
    void what_has_the_focus_is_not_hidden_by_the_bar() {
        // given
        var page = open("/groups/find", null, Look.PHONE);
        // when
        page.focus("#seatsFree");
        // then
        var field = page.locator("#seatsFree").boundingBox();
        var bar = page.locator(".leave").boundingBox();
        assertThat(field.y + field.height).isLessThanOrEqualTo(bar.y);
    }
}
