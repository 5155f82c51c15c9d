package org.safetynets.portal.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Looks a page over by day and by night: axe, the frame, and a screenshot in {@code
 * target/screenshots}. The folder named by {@code -Dscreenshots} gets the pictures of the day.
 */
final class Inspection {

    private static final Path ALL = Path.of("target/screenshots");
    private static final Path OF_THE_DAY =
            Path.of(System.getProperty("screenshots", ALL.toString()));

    private Inspection() {}

    /** What is wrong with it; nothing, one hopes. */
    static List<String> of(Page page, String name, Look look) {
        List<String> wrong = new ArrayList<>();
        for (var light : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            page.emulateMedia(new EmulateMediaOptions().setColorScheme(light));
            boolean night = light == ColorScheme.DARK;
            var full = name + "-" + look + (night ? "-dark" : "");
            var folder = night ? ALL : OF_THE_DAY;
            page.screenshot(
                    new ScreenshotOptions()
                            .setFullPage(true)
                            .setPath(folder.resolve(full + ".png")));
            var violations = night ? Axe.violationsOfColour(page) : Axe.violations(page);
            violations.forEach(violation -> wrong.add(full + " " + violation));
            if ((Integer) page.evaluate("document.documentElement.scrollWidth") > look.width()) {
                wrong.add(full + " sticks out to the right");
            }
        }
        return wrong;
    }
}
