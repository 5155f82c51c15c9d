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
 * target/screenshots}, or in the folder named by {@code -Dscreenshots}.
 */
final class Inspection {

    private static final Path SCREENSHOTS =
            Path.of(System.getProperty("screenshots", "target/screenshots"));

    private Inspection() {}

    /** What is wrong with it; nothing, one hopes. */
    static List<String> of(Page page, String name, Look look) {
        List<String> wrong = new ArrayList<>();
        for (var light : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            page.emulateMedia(new EmulateMediaOptions().setColorScheme(light));
            var full = name + "-" + look + (light == ColorScheme.DARK ? "-dark" : "");
            page.screenshot(
                    new ScreenshotOptions()
                            .setFullPage(true)
                            .setPath(SCREENSHOTS.resolve(full + ".png")));
            Axe.violations(page).forEach(violation -> wrong.add(full + " " + violation));
            if ((Integer) page.evaluate("document.documentElement.scrollWidth") > look.width()) {
                wrong.add(full + " sticks out to the right");
            }
        }
        return wrong;
    }
}
