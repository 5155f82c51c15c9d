package org.safetynets.portal.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.safetynets.portal.test.EveryPage;
import org.safetynets.portal.test.Page;

/**
 * Every page on a phone and a desk, by day and by night. Leaves a screenshot of each in {@code
 * target/screenshots}, or in the folder named by {@code -Dscreenshots}.
 */
class EveryPageIT extends BrowserTest {

    private static final Path SCREENSHOTS =
            Path.of(System.getProperty("screenshots", "target/screenshots"));

    static List<Page> pages() {
        return EveryPage.ALL;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void is_open_to_everyone_and_stays_in_its_frame(Page page) {
        List<String> wrong = new ArrayList<>();
        for (var look : List.of(Look.PHONE, Look.DESKTOP)) {
            // when
            var shown = open(page.path(), page.person(), look);
            for (var light : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                shown.emulateMedia(new EmulateMediaOptions().setColorScheme(light));
                var name = page.name() + "-" + look + (light == ColorScheme.DARK ? "-dark" : "");
                shown.screenshot(
                        new ScreenshotOptions()
                                .setFullPage(true)
                                .setPath(SCREENSHOTS.resolve(name + ".png")));
                Axe.violations(shown).forEach(violation -> wrong.add(name + " " + violation));
                if ((Integer) shown.evaluate("document.documentElement.scrollWidth")
                        > look.width()) {
                    wrong.add(name + " sticks out to the right");
                }
            }
        }
        // then
        wrong.addAll(complaints);
        assertThat(wrong).isEmpty();
    }
}
