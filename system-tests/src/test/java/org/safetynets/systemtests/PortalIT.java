package org.safetynets.systemtests;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The heart of the story as a person sees it, in a real browser, through the whole suite. */
@OnTheSuite
class PortalIT {

    private static final double PAUSED_WITHIN_MS = 30_000;
    private static Chromium chromium;

    private final Suite suite;

    PortalIT(Suite suite) {
        this.suite = suite;
    }

    @BeforeAll
    static void open() {
        chromium = new Chromium();
    }

    @AfterAll
    static void close() {
        chromium.close();
    }

    @Test
    void a_coordinator_sees_a_group_pause_and_resume_without_reloading() {
        var circle = Circle.open(suite);
        try (var context = chromium.desktop()) {
            var page = context.newPage();
            Chromium.signIn(page, suite.gateway(), "coordinator1", "/home");
            assertThat(page).hasTitle("Home");
            accessible(page);
            shot(page, "coordinator-home");
            page.navigate(suite.gateway() + circle.page());
            assertThat(page.locator("h1")).hasText(circle.name());
            assertThat(page.locator("#status")).containsText("Open");
            accessible(page);
            shot(page, "group-open");
            page.evaluate("window.sameDocument = true");

            circle.revoke();

            assertThat(page.locator("#status")).containsText("paused", soon());
            assertThat(page.evaluate("window.sameDocument")).isEqualTo(true);
            shot(page, "group-paused");
            circle.reinstate();
            assertThat(page.locator("#status")).containsText("Open", soon());
            assertThat(page.evaluate("window.sameDocument")).isEqualTo(true);
        } finally {
            await().atMost(Duration.ofSeconds(60)).until(() -> circle.status().equals("open"));
        }
    }

    @Test
    void exit_ends_the_sign_in_and_leaves_nothing_behind() {
        try (var context = chromium.phone()) {
            var page = context.newPage();
            outside(context);
            Chromium.signIn(page, suite.gateway(), "partner1", "/home");
            shot(page, "partner-home-phone");
            accessible(page);

            page.locator(".govuk-js-exit-this-page-button").click();
            page.waitForURL("https://www.bbc.com/weather");

            page.goBack();
            page.navigate(suite.gateway() + "/home");
            assertThat(page.url()).as("asked to sign in again").doesNotEndWith("/home");
            assertThat(page.content()).doesNotContain("partner1");
        }
    }

    @Test
    void without_javascript_the_pages_and_the_exit_work_too() {
        var circle = Circle.open(suite);
        try (var context = chromium.withoutJavaScript()) {
            var page = context.newPage();
            outside(context);
            Chromium.signIn(page, suite.gateway(), "coordinator1", circle.page());
            assertThat(page.locator("h1")).hasText(circle.name());
            page.locator(".govuk-exit-this-page a").click();
            page.waitForURL("https://www.bbc.com/weather");
            page.navigate(suite.gateway() + circle.page());
            assertThat(page.locator("#username")).isVisible();
        }
    }

    @Test
    void another_organizations_group_does_not_exist() {
        var circle = Circle.open(suite);
        try (var context = chromium.desktop()) {
            var page = context.newPage();
            Chromium.signIn(page, suite.gateway(), "coordinator2", "/home");

            var answer = page.navigate(suite.gateway() + circle.page());

            assertThat(answer.status()).isEqualTo(404);
            assertThat(page.content()).doesNotContain(circle.name());
        }
    }

    /** The world outside cannot be reached from a test; that the browser goes there is enough. */
    private static void outside(BrowserContext context) {
        context.route(
                "https://www.bbc.com/**",
                it -> it.fulfill(new Route.FulfillOptions().setStatus(200).setBody("weather")));
    }

    private static LocatorAssertions.ContainsTextOptions soon() {
        return new LocatorAssertions.ContainsTextOptions()
                .setTimeout(PAUSED_WITHIN_MS)
                .setIgnoreCase(true);
    }

    private static void accessible(Page page) {
        assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
    }

    private static void shot(Page page, String name) {
        page.screenshot(
                new Page.ScreenshotOptions()
                        .setPath(Path.of("target", "screenshots", name + ".png"))
                        .setFullPage(true));
    }
}
