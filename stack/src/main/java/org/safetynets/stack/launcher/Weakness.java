package org.safetynets.stack.launcher;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A component that a known weakness is told of. */
record Weakness(String component, String version, String ids, String severity) {

    /** What was found of one list, and how many components of it were looked at. */
    record Found(int components, List<Weakness> weaknesses) {}

    /** By the list's file name; a list that is not there was not looked at. */
    static Map<String, Found> read(String report) {
        var found = new TreeMap<String, Found>();
        for (JsonNode result : new JsonMapper().readTree(report).path("results")) {
            var source = Path.of(result.path("source").path("path").asString());
            var weaknesses = new ArrayList<Weakness>();
            for (JsonNode it : result.path("packages")) {
                it.path("groups").forEach(group -> weaknesses.add(of(it, group)));
            }
            found.put(
                    source.getFileName().toString(),
                    new Found(result.path("packages").size(), List.copyOf(weaknesses)));
        }
        return found;
    }

    private static Weakness of(JsonNode found, JsonNode group) {
        var component = found.path("package");
        String ids =
                group.path("ids")
                        .valueStream()
                        .map(JsonNode::asString)
                        .collect(Collectors.joining(", "));
        String severity = group.path("max_severity").asString("");
        return new Weakness(
                named(component.path("name").asString(), found.path("vulnerabilities")),
                component.path("version").asString(),
                ids,
                severity.isEmpty() ? "unknown" : severity);
    }

    /** The report leaves a component's group out; the advisories have it. */
    private static String named(String artifact, JsonNode advisories) {
        return advisories
                .valueStream()
                .flatMap(it -> it.path("affected").valueStream())
                .map(it -> it.path("package").path("name").asString(""))
                .filter(it -> it.endsWith(":" + artifact))
                .findFirst()
                .orElse(artifact);
    }

    @Override
    public String toString() {
        return "%s %s: %s, severity %s".formatted(component, version, ids, severity);
    }
}
