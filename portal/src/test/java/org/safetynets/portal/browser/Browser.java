package org.safetynets.portal.browser;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.safetynets.portal.test.Person;

/** A real Chromium: the system's own, never one that is downloaded. */
final class Browser implements AutoCloseable {

    private static final List<String> WHOLE =
            List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome");

    private final Playwright playwright;
    private final com.microsoft.playwright.Browser chromium;

    private Browser(List<String> places) {
        playwright =
                Playwright.create(
                        new Playwright.CreateOptions()
                                .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        chromium =
                playwright
                        .chromium()
                        .launch(
                                new BrowserType.LaunchOptions()
                                        .setExecutablePath(installed(places))
                                        .setArgs(
                                                List.of(
                                                        "--no-sandbox",
                                                        "--disable-gpu",
                                                        "--disable-quic",
                                                        "--no-first-run",
                                                        "--disable-background-networking",
                                                        "--disable-component-update",
                                                        "--disable-sync")));
    }

    /** Without the desktop around it, which takes half as long again: for pages that need none. */
    static Browser light() {
        return new Browser(
                Stream.concat(Stream.of("/usr/bin/chromium-headless-shell"), WHOLE.stream())
                        .toList());
    }

    /** One that can show what comes while no page is open. */
    static Browser whole() {
        return new Browser(WHOLE);
    }

    private static Path installed(List<String> places) {
        return places.stream()
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(
                        () ->
                                new IllegalStateException(
                                        "These tests need Chromium at one of "
                                                + places
                                                + "; on Debian: apt-get install chromium"
                                                + " chromium-headless-shell"));
    }

    /** A new window as one person has it, or as nobody. */
    BrowserContext window(TestGateway gateway, @Nullable Person person, Look look) {
        var window =
                chromium.newContext(
                        new NewContextOptions()
                                .setBaseURL(gateway.url())
                                .setViewportSize(look.width(), look.height())
                                .setIsMobile(look.phone())
                                .setHasTouch(look.phone())
                                .setLocale("en-US")
                                .setReducedMotion(ReducedMotion.REDUCE)
                                .setColorScheme(look.dark() ? ColorScheme.DARK : ColorScheme.LIGHT)
                                .setJavaScriptEnabled(look.javaScript()));
        if (person != null) {
            window.addCookies(
                    List.of(
                            new Cookie(TestGateway.SESSION, person.name())
                                    .setUrl(gateway.url())
                                    .setHttpOnly(true)));
        }
        return window;
    }

    @Override
    public void close() {
        chromium.close();
        playwright.close();
    }
}
