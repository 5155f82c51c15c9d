package org.safetynets.systemtests.isolation;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Follows the references of a document as deep as an example needs. */
final class Schemas {

    private static final int DEEP_ENOUGH = 8;

    private final JsonNode document;

    Schemas(JsonNode document) {
        this.document = document;
    }

    JsonNode inlined(JsonNode schema) {
        return inlined(schema, 0);
    }

    private JsonNode inlined(JsonNode schema, int depth) {
        if (schema.path("$ref").isString() && depth < DEEP_ENOUGH) {
            return inlined(document.at(schema.path("$ref").asString().substring(1)), depth + 1);
        }
        return switch (schema) {
            case ObjectNode object -> {
                var copy = JsonMapper.shared().createObjectNode();
                object.properties()
                        .forEach(it -> copy.set(it.getKey(), inlined(it.getValue(), depth)));
                yield copy;
            }
            case ArrayNode array -> {
                var copy = JsonMapper.shared().createArrayNode();
                array.forEach(it -> copy.add(inlined(it, depth)));
                yield copy;
            }
            default -> schema;
        };
    }
}
