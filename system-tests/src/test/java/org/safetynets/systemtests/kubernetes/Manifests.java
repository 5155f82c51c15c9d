package org.safetynets.systemtests.kubernetes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.safetynets.stack.parts.Project;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The files of deploy/kubernetes, read strictly: a key that stands twice is refused. */
final class Manifests {

    static final Path PROJECT = Project.root(Map.of());
    static final Path FOLDER = PROJECT.resolve("deploy/kubernetes");
    static final String KUSTOMIZATION = "kustomization.yml";

    private static final String NAME = "app.kubernetes.io/name";

    private Manifests() {}

    /** All files of YAML, as they are named within the folder. */
    static List<String> files() {
        try (var files = Files.walk(FOLDER)) {
            return files.map(it -> FOLDER.relativize(it).toString())
                    .filter(it -> it.endsWith(".yml"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<JsonNode> in(String file) {
        return parsed(text(file));
    }

    static JsonNode only(String file, String kind) {
        return kind(in(file), kind)
                .findFirst()
                .orElseThrow(() -> new AssertionError(file + " has no " + kind));
    }

    static JsonNode named(String file, String name) {
        return in(file).stream()
                .filter(it -> name(it).equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError(file + " has no " + name));
    }

    static Stream<JsonNode> kind(List<JsonNode> documents, String kind) {
        return documents.stream().filter(it -> it.path("kind").asString("").equals(kind));
    }

    /** The kustomization of that folder. */
    static JsonNode kustomization(String folder) {
        return in(folder + "/" + KUSTOMIZATION).getFirst();
    }

    static String name(JsonNode document) {
        return document.path("metadata").path("name").asString("");
    }

    static List<JsonNode> parsed(String yaml) {
        var strict = new LoaderOptions();
        strict.setAllowDuplicateKeys(false);
        var documents = new ArrayList<JsonNode>();
        for (Object document : new Yaml(strict).loadAll(yaml)) {
            documents.add(JsonMapper.shared().valueToTree(document));
        }
        return List.copyOf(documents);
    }

    static String text(String file) {
        try {
            return Files.readString(FOLDER.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The values of all selectors by the parts' names, anywhere below. */
    static Set<String> partsNamed(JsonNode within) {
        return within.findParents("operator").stream()
                .filter(it -> it.path("key").asString("").equals(NAME))
                .flatMap(it -> texts(it.path("values")).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    static List<String> texts(JsonNode list) {
        return list.valueStream().map(JsonNode::asString).toList();
    }
}
