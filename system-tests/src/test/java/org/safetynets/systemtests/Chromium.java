package org.safetynets.systemtests;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.setDefaultAssertionTimeout;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A real Chromium of this machine. */
final class Chromium implements AutoCloseable {

    private static final List<String> FLAGS =
            List.of(
                    "--no-sandbox",
                    "--disable-gpu",
                    "--disable-quic",
                    "--no-first-run",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync");

    /** What the whole suite needs for a page while everything else is tested, too. */
    private static final double PATIENCE_MS = 30_000;

    private final Playwright playwright;
    private final Browser browser;

    Chromium() {
        setDefaultAssertionTimeout(PATIENCE_MS);
        playwright =
                Playwright.create(
                        new Playwright.CreateOptions()
                                .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser =
                playwright
                        .chromium()
                        .launch(
                                new BrowserType.LaunchOptions()
                                        .setExecutablePath(executable())
                                        .setHeadless(true)
                                        .setArgs(FLAGS));
    }

    private static Path executable() {
        return Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(
                        () ->
                                new IllegalStateException(
                                        "No Chromium: install it (on Debian: apt-get install"
                                                + " chromium)"));
    }

    /** Somebody's browser, without a past. */
    BrowserContext desktop() {
        return browser.newContext(new Browser.NewContextOptions().setViewportSize(1280, 900));
    }

    BrowserContext phone() {
        return browser.newContext(
                new Browser.NewContextOptions()
                        .setViewportSize(390, 844)
                        .setIsMobile(true)
                        .setHasTouch(true));
    }

    BrowserContext withoutJavaScript() {
        return browser.newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false));
    }

    /** Signs in on Keycloak's pages, from the gateway, and lands on the address asked for. */
    static void signIn(Page page, String gateway, String name, String landing) {
        page.navigate(gateway + "/login?returnTo=" + landing);
        page.locator("#username").fill(name);
        if (!page.locator("#password").isVisible()) {
            page.locator("#kc-login").click();
        }
        page.locator("#password").fill(name);
        page.locator("#kc-login").click();
        page.waitForURL(gateway + landing);
    }

    /** Proves again who sits there, as a page asks before what weighs something. */
    static void confirm(Page page, String name) {
        var back = page.url().replaceFirst("\\?.*", "");
        page.locator("main .note a[href*='stepUp=true']").first().click();
        page.locator("#password").fill(name);
        page.locator("#kc-login").click();
        page.waitForURL(it -> it.startsWith(back));
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
