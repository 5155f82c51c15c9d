package org.safetynets.portal.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.safetynets.portal.test.Person.RIVER;
import static org.safetynets.portal.test.Scenario.LISTED;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.safetynets.portal.test.Scenario;

/** Weight, keyboard, zoom and writing from right to left. */
class FrameIT extends BrowserTest {

    private static final long BUDGET = 120_000;

    @Test
    void the_first_page_of_a_partner_is_light() {
        // given
        var weight = new AtomicLong();
        var page = open("/weather", RIVER, Look.PHONE);
        page.onRequestFinished(
                request ->
                        weight.addAndGet(
                                request.sizes().responseBodySize
                                        + request.sizes().responseHeadersSize));
        // when
        page.navigate("/home");
        page.locator(".ways .count").waitFor();
        // then
        assertThat(weight.get()).as("bytes over the wire").isBetween(10_000L, BUDGET);
    }

    @Test
    void everything_is_served_from_here_with_a_fingerprint() {
        // given
        var page = open("/home", RIVER, Look.PHONE);
        // when
        var assets =
                (List<?>)
                        page.evaluate(
                                """
                                () => performance.getEntriesByType('resource').map(it => it.name)
                                  .filter(it => /\\.(css|js)$/.test(it))
                                """);
        // then
        assertThat(assets)
                .isNotEmpty()
                .allSatisfy(
                        asset ->
                                assertThat(asset.toString())
                                        .startsWith(gateway().url())
                                        .matches(".*-[0-9a-f]{32}\\.(css|js)"));
    }

    @Test
    void a_partner_asks_to_join_by_keyboard_alone() {
        // given
        SERVICES.given("POST", Scenario.GROUP_API + "/join-requests", "groups/join-request.json")
                .refusing("GET", "/api/groups/mine/drafts/" + Scenario.GROUP_ID, 404, "not-found");
        var page = open(LISTED + "/ask", RIVER, Look.DESKTOP);
        // when
        tabTo(page, "[name=Q1]");
        page.keyboard().press("Space");
        page.keyboard().press("Enter");
        page.waitForURL("**/questions");
        tabTo(page, "[name=Q3]");
        page.keyboard().press("Space");
        tabTo(page, "[name=Q6]");
        page.keyboard().press("ArrowDown");
        tabTo(page, "#Q15");
        page.keyboard().press("Space");
        page.keyboard().press("Enter");
        // then
        assertThat(page.locator("h1")).hasText("We have your form");
        SERVICES.comeToReceive(
                "POST",
                Scenario.GROUP_API + "/join-requests",
                it ->
                        assertThat(it.body())
                                .contains("\"Q3\":\"yes\"", "\"Q6\":\"past\"", "\"Q15\":\"yes\""));
    }

    @Test
    void zoom_and_writing_from_right_to_left_do_not_break_the_frame() {
        // given: 390 pixels at 200 % leave 195
        var page = open("/home", RIVER, Look.PHONE);
        for (var direction : new String[] {"ltr", "rtl"}) {
            // when
            page.evaluate("it => document.documentElement.dir = it", direction);
            page.setViewportSize(195, 422);
            // then
            assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                    .as(direction)
                    .isLessThanOrEqualTo(195);
        }
    }

    @Test
    void the_documentation_of_the_apis_is_clean_under_the_policy() {
        // given
        for (var service :
                new String[] {"identity", "training", "groups", "notifications", "referrals"}) {
            SERVICES.answering("GET", "/openapi/" + service + ".json", 200, OPENAPI);
        }
        // when
        var page = open("/docs", null, Look.DESKTOP);
        // then
        assertThat(
                        page.getByRole(
                                AriaRole.HEADING, new Page.GetByRoleOptions().setName("A service")))
                .isVisible();
        assertThat(complaints).isEmpty();
    }

    private static final String OPENAPI =
            """
            {"openapi": "3.1.0", "info": {"title": "A service", "version": "1"},
             "paths": {"/api/x": {"get": {"summary": "X", "responses": {"200": {"description": "X"}}}}}}
            """;
}
