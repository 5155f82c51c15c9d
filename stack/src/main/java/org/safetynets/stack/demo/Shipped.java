package org.safetynets.stack.demo;

import java.nio.file.Path;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Data that ships with the project as JSON. */
final class Shipped {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Shipped() {}

    /** An empty object. */
    static JsonNode empty() {
        return JSON.createObjectNode();
    }

    static JsonNode read(Path file) {
        return JSON.readTree(file.toFile());
    }
}
