package org.safetynets.benchmarks.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * One kept file of results.
 *
 * @param heading command, time, load and versions
 * @param lines figures, comparisons and goals, as they were printed
 */
record Measured(JsonNode heading, List<JsonNode> lines) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    Measured {
        lines = List.copyOf(lines);
    }

    /** The newest of each benchmark, by name. */
    static Map<String, Measured> latest(Path results) {
        var latest = new TreeMap<String, Measured>();
        for (var file : files(results)) { // a later date sorts later and takes its place
            var all = lines(file);
            var measured = new Measured(all.getFirst(), all.subList(1, all.size()));
            latest.put(measured.bench(), measured);
        }
        return latest;
    }

    private static List<Path> files(Path results) {
        try (var found = Files.list(results)) {
            return found.filter(it -> it.toString().endsWith(".jsonl")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<JsonNode> lines(Path file) {
        try {
            var all = new ArrayList<JsonNode>();
            for (var line : Files.readAllLines(file)) {
                all.add(JSON.readTree(line));
            }
            return all;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String bench() {
        return heading.path("bench").asString();
    }

    List<JsonNode> figures() {
        return lines.stream().filter(it -> it.has("subject")).toList();
    }

    List<JsonNode> comparisons() {
        return lines.stream().filter(it -> it.has("compare")).toList();
    }

    List<JsonNode> goals() {
        return lines.stream().filter(it -> it.has("goal")).toList();
    }

    /** The figure of a subject, where it was measured. */
    Optional<JsonNode> figure(String scenario, String subject, String metric) {
        return figures().stream()
                .filter(it -> text(it, "case").equals(scenario))
                .filter(it -> text(it, "subject").equals(subject))
                .filter(it -> text(it, "metric").equals(metric))
                .findFirst();
    }

    static String text(JsonNode line, String field) {
        return line.path(field).asString();
    }
}
