package org.safetynets.benchmarks.page;

import static org.safetynets.benchmarks.page.Measured.text;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/**
 * What the page says of one benchmark.
 *
 * @param note written by hand: what the figures mean, and why a goal was missed
 */
record Section(Measured measured, String note) {

    String markdown() {
        var heading = measured.heading();
        return """
        ## %s
        %s
        `%s`, begun %s with a load average of %s on %s processors.

        %s%s%s"""
                .formatted(
                        measured.bench(),
                        note,
                        text(heading, "command"),
                        text(heading, "startedAt").replaceFirst("\\..*", "Z"),
                        text(heading, "load1"),
                        text(heading, "processors"),
                        goals(),
                        charts(),
                        figures());
    }

    private String goals() {
        if (measured.goals().isEmpty()) {
            return "";
        }
        return measured.goals().stream()
                .map(Section::goal)
                .collect(
                        Collectors.joining(
                                "",
                                """
                                | goal | case | of | metric | asked for | is |
                                | --- | --- | --- | --- | --- | --- |
                                """,
                                "\n"));
    }

    private static String goal(JsonNode it) {
        var atLeast = it.has("at_least");
        return "| %s | %s | %s | %s | %s %s | %s |\n"
                .formatted(
                        it.path("met").asBoolean() ? "met" : "**missed**",
                        text(it, "case"),
                        text(it, "goal"),
                        text(it, "metric"),
                        atLeast ? "at least" : "at most",
                        text(it, atLeast ? "at_least" : "at_most"),
                        text(it, "is"));
    }

    /** Of what a goal is set on, or else of what comes first. */
    Set<String> drawn() {
        var metrics =
                measured.goals().stream()
                        .map(it -> text(it, "metric"))
                        .collect(Collectors.toCollection(LinkedHashSet::new));
        if (metrics.isEmpty()) {
            measured.figures().stream()
                    .limit(1)
                    .map(it -> text(it, "metric"))
                    .forEach(metrics::add);
        }
        return metrics;
    }

    Chart chart(String metric) {
        List<JsonNode> figures =
                measured.figures().stream()
                        .filter(it -> text(it, "metric").equals(metric))
                        .toList();
        return new Chart(metric, figures);
    }

    String file(String metric) {
        return measured.bench() + "-" + metric + ".svg";
    }

    private String charts() {
        return drawn().stream()
                .map(
                        it ->
                                "![%s: %s](%s/%s)\n\n"
                                        .formatted(measured.bench(), it, Page.PICTURES, file(it)))
                .collect(Collectors.joining());
    }

    private String figures() {
        var rows = new StringBuilder();
        for (var it : measured.figures()) {
            rows.append(
                    "| %s | %s | %s | %s | %s to %s | %s | %s |\n"
                            .formatted(
                                    text(it, "case"),
                                    text(it, "subject"),
                                    text(it, "metric"),
                                    text(it, "median"),
                                    text(it, "min"),
                                    text(it, "max"),
                                    text(it, "rounds"),
                                    text(it, "load1")));
        }
        return """
        <details><summary>All figures</summary>

        | case | subject | metric | median | range | rounds | load |
        | --- | --- | --- | --- | --- | --- | --- |
        %s
        %s</details>
        """
                .formatted(rows, ratios());
    }

    private String ratios() {
        if (measured.comparisons().isEmpty()) {
            return "";
        }
        return measured.comparisons().stream()
                .map(
                        it ->
                                "| %s | %s | %s | %s |\n"
                                        .formatted(
                                                text(it, "case"),
                                                text(it, "compare"),
                                                text(it, "metric"),
                                                text(it, "ratio")))
                .collect(
                        Collectors.joining(
                                "",
                                """
                                | case | ratio of | metric | is |
                                | --- | --- | --- | --- |
                                """,
                                "\n"));
    }
}
