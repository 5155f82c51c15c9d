package org.safetynets.platform.test;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the portal's tests take for answers of a service, held against real ones: which fields there
 * are, and what each holds; of a list what any of its items holds.
 */
public final class PortalGoldens {

    private static final Path ALL = Path.of("../portal/src/test/resources/golden");
    private static final JsonMapper JSON = JsonMapper.shared();

    private final Path folder;

    private PortalGoldens(Path folder) {
        this.folder = folder;
    }

    /** Those of the service, by the name of their folder. */
    public static PortalGoldens of(String service) {
        return new PortalGoldens(ALL.resolve(service));
    }

    /** The golden has no field that the real answer has not; what is empty says nothing. */
    public void assertKnown(String golden, Answer real) {
        var known = filled(successful(real));
        filled(read(golden))
                .forEach((field, type) -> assertThat(known).as(golden).containsEntry(field, type));
    }

    /** Both have the same fields, empty ones too, but for those below the path. */
    public void assertSame(String golden, Answer real, String leftOut) {
        var expected = shape(successful(real));
        var known = shape(read(golden));
        expected.keySet().removeIf(it -> it.startsWith(leftOut));
        known.keySet().removeIf(it -> it.startsWith(leftOut));
        assertThat(known).as(golden).isEqualTo(expected);
    }

    public JsonNode read(String golden) {
        try {
            return JSON.readTree(Files.readString(folder.resolve(golden)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode successful(Answer real) {
        assertThat(real.status()).as(real.toString()).isBetween(200, 299);
        return real.json();
    }

    private static Map<String, String> filled(JsonNode node) {
        var fields = new TreeMap<String, String>();
        collect("", node, false, fields);
        return fields;
    }

    private static Map<String, String> shape(JsonNode node) {
        var fields = new TreeMap<String, String>();
        collect("", node, true, fields);
        return fields;
    }

    private static void collect(
            String path, JsonNode node, boolean empty, Map<String, String> fields) {
        if (node.isObject()) {
            node.properties()
                    .forEach(
                            it ->
                                    collect(
                                            path + "/" + named(it.getKey()),
                                            it.getValue(),
                                            empty,
                                            fields));
        } else if (node.isArray()) {
            node.forEach(it -> collect(path + "/*", it, empty, fields));
        } else if (empty || !node.isNull()) {
            fields.put(path, node.getNodeType().toString());
        }
    }

    /** People may be keys. */
    private static String named(String key) {
        return key.matches("[0-9a-f]{8}-[0-9a-f-]{27}") ? "{id}" : key;
    }
}
