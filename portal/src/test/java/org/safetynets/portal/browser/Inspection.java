package org.safetynets.portal.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Looks a page over by day and by night: axe, the frame, and, of what is wrong, a screenshot in
 * {@code target/screenshots}. With {@code -Dscreenshots} there is one of everything, and the folder
 * it names gets the pictures of the day.
 */
final class Inspection {

    private static final Path ALL = Path.of("target/screenshots");
    private static final Path OF_THE_DAY =
            Path.of(System.getProperty("screenshots", ALL.toString()));

    /** A picture takes longer than looking; nobody waits for those that nobody looks at. */
    private static final boolean WANTED = System.getProperty("screenshots") != null;

    private static final Pattern MORE_ON_A_DESK = Pattern.compile("welcome|home-.*|cohort");

    private Inspection() {}

    /**
     * What is wrong with it on a phone, and then widened to a desk: style sheets ask for nothing
     * but the width, and loading a page again takes as long as looking at it.
     */
    static List<String> onPhoneAndDesk(Page page, String name) {
        List<String> wrong = new ArrayList<>(of(page, name, Look.PHONE));
        page.setViewportSize(Look.DESKTOP.width(), Look.DESKTOP.height());
        wrong.addAll(of(page, name, Look.DESKTOP));
        return wrong;
    }

    /** What is wrong with it; nothing, one hopes. */
    static List<String> of(Page page, String name, Look look) {
        List<String> wrong = new ArrayList<>();
        for (var light : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            boolean night = light == ColorScheme.DARK;
            if (night && !WANTED && !coloursMatter(name, look)) {
                continue;
            }
            page.emulateMedia(new EmulateMediaOptions().setColorScheme(light));
            var full = name + "-" + look + (night ? "-dark" : "");
            int before = wrong.size();
            violations(page, night, coloursMatter(name, look))
                    .forEach(violation -> wrong.add(full + " " + violation));
            if ((Integer) page.evaluate("document.documentElement.scrollWidth") > look.width()) {
                wrong.add(full + " sticks out to the right");
            }
            if (WANTED || wrong.size() > before) {
                page.screenshot(
                        new ScreenshotOptions()
                                .setFullPage(true)
                                .setPath((night ? ALL : OF_THE_DAY).resolve(full + ".png")));
            }
        }
        return wrong;
    }

    /**
     * To look at colours takes long, and they do not depend on the width. What a desk alone shows
     * are the frame around every page and the leaves of calendars.
     */
    private static boolean coloursMatter(String name, Look look) {
        return look.phone() || MORE_ON_A_DESK.matcher(name).matches();
    }

    private static List<String> violations(Page page, boolean night, boolean colours) {
        if (night) {
            return Axe.violationsOfColour(page);
        }
        return colours ? Axe.violations(page) : Axe.violationsOfLayout(page);
    }
}
