package org.safetynets.benchmarks.page;

import java.util.List;
import java.util.Locale;
import tools.jackson.databind.JsonNode;

/**
 * Bars from zero, one a case and subject, with a line from the smallest to the largest round. Drawn
 * for light and dark pages.
 *
 * @param metric with its unit at the end
 * @param figures in the order in which they are drawn
 */
record Chart(String metric, List<JsonNode> figures) {

    private static final int NAMES = 300;
    private static final int BARS = 360;
    private static final int NUMBERS = 100;
    private static final int ROW = 22;
    private static final int TOP = 30;

    Chart {
        figures = List.copyOf(figures);
    }

    String svg() {
        var longest = figures.stream().mapToDouble(it -> it.path("max").asDouble()).max().orElse(1);
        var scale = longest == 0 ? 0 : BARS / longest;
        var svg = new StringBuilder(head());
        var y = TOP;
        for (var it : figures) {
            svg.append(bar(it, y, scale));
            y += ROW;
        }
        return svg.append("</svg>\n").toString();
    }

    private String head() {
        return """
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %1$d %2$d" width="%1$d" height="%2$d" \
        role="img" aria-label="%3$s">
        <style>
        text{font:13px sans-serif;fill:#1f2933}.peer{fill:#9aa5b1}.ours{fill:#2a6f6b}\
        line{stroke:#1f2933}
        @media (prefers-color-scheme:dark){text{fill:#e4e7eb}.ours{fill:#5fb3ad}line{stroke:#e4e7eb}}
        </style>
        <text x="0" y="16">%3$s</text>
        """
                .formatted(NAMES + BARS + NUMBERS, TOP + ROW * figures.size(), metric);
    }

    private static String bar(JsonNode figure, int y, double scale) {
        var subject = Measured.text(figure, "subject");
        var middle = y + ROW / 2;
        return String.format(
                Locale.ROOT,
                """
                <text x="%d" y="%d" text-anchor="end">%s · %s</text>
                <rect class="%s" x="%d" y="%d" width="%.1f" height="%d"/>
                <line x1="%.1f" x2="%.1f" y1="%d" y2="%d"/>
                <text x="%.1f" y="%d">%s</text>
                """,
                NAMES - 8,
                middle + 4,
                Measured.text(figure, "case"),
                subject,
                subject.equals("ours") ? "ours" : "peer",
                NAMES,
                y + 3,
                Math.max(1, figure.path("median").asDouble() * scale),
                ROW - 6,
                NAMES + figure.path("min").asDouble() * scale,
                NAMES + figure.path("max").asDouble() * scale,
                middle,
                middle,
                NAMES + figure.path("max").asDouble() * scale + 6,
                middle + 4,
                Measured.text(figure, "median"));
    }
}
