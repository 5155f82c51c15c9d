package org.safetynets.portal.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.safetynets.portal.test.Person;
import org.safetynets.portal.test.PortalTest;

/** Opens pages in Chromium and hears everything the browser complains about. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class BrowserTest extends PortalTest {

    protected final List<String> complaints = new ArrayList<>();
    private final List<BrowserContext> windows = new ArrayList<>();
    private @Nullable Browser browser;
    private @Nullable TestGateway gateway;

    @BeforeAll
    void open() {
        browser = new Browser();
    }

    protected TestGateway gateway() {
        if (gateway == null) {
            gateway = new TestGateway(SERVICES, port);
        }
        return gateway;
    }

    protected Page open(String path, @Nullable Person person, Look look) {
        if (browser == null) {
            throw new IllegalStateException("no browser");
        }
        var window = browser.window(gateway(), person, look);
        windows.add(window);
        var page = window.newPage();
        page.onConsoleMessage(
                message -> {
                    if (message.type().equals("error") || message.type().equals("warning")) {
                        complaints.add(message.text());
                    }
                });
        page.onPageError(complaints::add);
        page.navigate(path);
        return page;
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
        if (gateway != null) {
            gateway.close();
        }
        if (browser != null) {
            browser.close();
        }
    }
}
