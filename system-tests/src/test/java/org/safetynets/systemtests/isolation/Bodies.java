package org.safetynets.systemtests.isolation;

import java.util.function.UnaryOperator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * The smallest body that a schema takes, so that a request gets past the checks of its form and as
 * far as the question whose things it names.
 */
final class Bodies {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final String DAY = "2027-03-01";

    private final UnaryOperator<String> ids;

    /**
     * @param ids gives a field of that name its id
     */
    Bodies(UnaryOperator<String> ids) {
        this.ids = ids;
    }

    String example(JsonNode schema) {
        return JsonMapper.shared().writeValueAsString(value("", schema));
    }

    private JsonNode value(String name, JsonNode schema) {
        if (schema.path("enum").size() > 0) {
            return schema.path("enum").get(0);
        }
        for (var choice : new String[] {"oneOf", "anyOf", "allOf"}) {
            if (schema.path(choice).size() > 0) {
                return value(name, schema.path(choice).get(0));
            }
        }
        return switch (type(schema)) {
            case "object" -> object(schema);
            case "array" -> array(name, schema);
            case "integer", "number" -> JSON.numberNode(schema.path("minimum").asInt(1));
            case "boolean" -> JSON.booleanNode(false);
            default -> JSON.stringNode(text(name, schema));
        };
    }

    private static String type(JsonNode schema) {
        var type = schema.path("type");
        var named = type.isArray() ? type.get(0).asString() : type.asString("");
        return named.isEmpty() && schema.has("properties") ? "object" : named;
    }

    /** What is an id is given also where it may be left out: it is what is tried. */
    private JsonNode object(JsonNode schema) {
        var object = JSON.objectNode();
        var required = schema.path("required").valueStream().map(JsonNode::asString).toList();
        for (var field : schema.path("properties").properties()) {
            if (required.contains(field.getKey()) || isId(field.getValue())) {
                object.set(field.getKey(), value(field.getKey(), field.getValue()));
            }
        }
        return object;
    }

    private JsonNode array(String name, JsonNode schema) {
        var array = JSON.arrayNode();
        if (schema.path("minItems").asInt(0) > 0 || isId(schema.path("items"))) {
            array.add(value(singular(name), schema.path("items")));
        }
        return array;
    }

    private static String singular(String name) {
        return name.endsWith("s") ? name.substring(0, name.length() - 1) : name;
    }

    private static boolean isId(JsonNode schema) {
        return schema.path("format").asString("").equals("uuid");
    }

    private String text(String name, JsonNode schema) {
        return switch (schema.path("format").asString("")) {
            case "uuid" -> ids.apply(name);
            case "date" -> DAY;
            case "date-time" -> DAY + "T10:00:00Z";
            case "time" -> "10:00";
            case "email" -> "nobody@example.org";
            case "uri" -> "https://example.org/";
            default -> "x".repeat(Math.max(1, schema.path("minLength").asInt(1)));
        };
    }
}
