package org.safetynets.portal.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.setDefaultAssertionTimeout;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.safetynets.portal.test.Person;
import org.safetynets.portal.test.PortalTest;

/** Opens pages in Chromium and hears everything the browser complains about. */
@ExtendWith(OneBrowser.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class BrowserTest extends PortalTest {

    private static final double PATIENCE_MS = 30_000;

    protected final List<String> complaints = new ArrayList<>();
    private final List<BrowserContext> windows = new ArrayList<>();
    private final Map<Kept, Page> kept = new HashMap<>();
    private @Nullable Browser browser;
    private @Nullable TestGateway gateway;

    private record Kept(@Nullable Person person, Look look) {}

    @BeforeAll
    void open(Browser one) {
        setDefaultAssertionTimeout(PATIENCE_MS);
        browser = one;
    }

    protected TestGateway gateway() {
        if (gateway == null) {
            gateway = new TestGateway(SERVICES, port);
        }
        return gateway;
    }

    /** In a window of its own, as somebody who has just come. */
    protected Page open(String path, @Nullable Person person, Look look) {
        var page = blank(person, look);
        windows.add(page.context());
        page.navigate(path);
        return page;
    }

    /**
     * In the window that this person had open before, ready for axe: for looking pages over, since
     * a new window takes the browser longer than most pages.
     */
    protected Page goOn(String path, @Nullable Person person, Look look) {
        var page = kept.computeIfAbsent(new Kept(person, look), _ -> inspected(person, look));
        page.setViewportSize(look.width(), look.height());
        page.navigate(path);
        return page;
    }

    private Page inspected(@Nullable Person person, Look look) {
        var page = blank(person, look);
        page.addInitScript(Axe.SOURCE);
        return page;
    }

    private Page blank(@Nullable Person person, Look look) {
        if (browser == null) {
            throw new IllegalStateException("no browser");
        }
        var page = browser.window(gateway(), person, look).newPage();
        page.onConsoleMessage(
                message -> {
                    if (message.type().equals("error") || message.type().equals("warning")) {
                        complaints.add(message.text());
                    }
                });
        page.onPageError(complaints::add);
        return page;
    }

    /**
     * Waits until nothing is fetched into the page any more: what comes replaces its part of the
     * page, and a click on what is just being replaced is lost.
     */
    protected static void settles(Page page) {
        assertThat(page.locator(".htmx-request")).hasCount(0);
    }

    /** Goes on by the keyboard until the part has the focus. */
    protected static void tabTo(Page page, String field) {
        for (int i = 0; i < 80; i++) {
            page.keyboard().press("Tab");
            if ((Boolean) page.evaluate("it => document.activeElement.matches(it)", field)) {
                return;
            }
        }
        throw new AssertionError("the keyboard does not reach " + field);
    }

    @AfterEach
    void closeWindows() {
        windows.forEach(BrowserContext::close);
        windows.clear();
        complaints.clear();
    }

    @AfterAll
    void close() {
        kept.values().forEach(it -> it.context().close());
        kept.clear();
        if (gateway != null) {
            gateway.close();
        }
    }
}
