package org.safetynets.portal.browser;

import static java.util.stream.Collectors.toMap;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

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
                ...rules}).then(found =>
              found.violations.map(rule => rule.id + ': ' + rule.nodes[0].html + ' — '
                + rule.nodes[0].failureSummary))
            """;

    /** What another colour scheme can change, and nothing but that. */
    private static final List<String> COLOURS = List.of("color-contrast", "link-in-text-block");

    private Axe() {}

    static List<String> violations(Page page) {
        return run(page, Map.of());
    }

    /** All but the colours, in a page that was looked at as a whole in another width. */
    static List<String> violationsOfLayout(Page page) {
        var off = Map.of("enabled", false);
        return run(page, Map.of("rules", COLOURS.stream().collect(toMap(it -> it, _ -> off))));
    }

    /** Of the colours alone, in a page that was looked at as a whole by day. */
    static List<String> violationsOfColour(Page page) {
        return run(page, Map.of("runOnly", COLOURS));
    }

    @SuppressWarnings("unchecked")
    private static List<String> run(Page page, Map<String, Object> rules) {
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
