package org.safetynets.portal.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Runs axe inside the page. The builder that comes with axe opens a second page for every run,
 * which takes longer than axe itself.
 */
final class Axe {

    /** For every page to begin with: handing it in for each run takes longer. */
    static final String SOURCE = source();

    private static final String RUN =
            """
            rules => axe.run(document, {resultTypes: ['violations'], selectors: false,
                ...(rules.length ? {runOnly: rules} : {})}).then(found =>
              found.violations.map(rule => rule.id + ': ' + rule.nodes[0].html + ' — '
                + rule.nodes[0].failureSummary))
            """;

    /** What another colour scheme can change; all else was looked at in the first. */
    private static final List<String> COLOURS = List.of("color-contrast", "link-in-text-block");

    private Axe() {}

    static List<String> violations(Page page) {
        return run(page, List.of());
    }

    /** Of the colours alone, in a page that was looked at as a whole by day. */
    static List<String> violationsOfColour(Page page) {
        return run(page, COLOURS);
    }

    @SuppressWarnings("unchecked")
    private static List<String> run(Page page, List<String> rules) {
        return (List<String>) page.evaluate(RUN, rules);
    }

    private static String source() {
        try (var axe = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
            if (axe == null) {
                throw new IllegalStateException("axe is not on the class path");
            }
            return new String(axe.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
