package org.safetynets.contracts;

import java.util.TreeSet;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Makes the AsyncAPI 3.0 document out of the event types and their schemas. */
final class AsyncApi {

    private static final JsonMapper JSON = JsonMapper.shared();

    private AsyncApi() {}

    static ObjectNode document() {
        var document = JSON.createObjectNode().put("asyncapi", "3.0.0");
        document.putObject("info")
                .put("title", "Safety Nets events")
                .put("version", "1.0.0")
                .put(
                        "description",
                        "CloudEvents 1.0 in binary mode on Kafka, keyed by the aggregate's id, on"
                                + " compacted topics. Events carry ids and facts, never personal"
                                + " data.");
        document.put("defaultContentType", "application/json");
        var channels = document.putObject("channels");
        var operations = document.putObject("operations");
        var messages = document.putObject("components").putObject("messages");
        for (var type : EventType.values()) {
            channel(channels, type);
            operation(operations, type);
            message(messages.putObject(type.payload().getSimpleName()), type);
        }
        return document;
    }

    private static void channel(ObjectNode channels, EventType type) {
        var channel = channels.withObjectProperty(type.topic()).put("address", type.topic());
        channel.withObjectProperty("messages")
                .putObject(type.payload().getSimpleName())
                .put("$ref", "#/components/messages/" + type.payload().getSimpleName());
    }

    private static void operation(ObjectNode operations, EventType type) {
        var operation = operations.putObject("publish-" + type.topic().replace('.', '-'));
        var every = type.source().equals(EventType.EVERY_SERVICE);
        operation
                .put("action", "send")
                .put("title", "Published by " + (every ? "every service" : type.source()));
        operation.putObject("channel").put("$ref", "#/channels/" + type.topic());
    }

    private static void message(ObjectNode message, EventType type) {
        message.put("name", type.type()).put("contentType", "application/json");
        var headers = message.putObject("headers").put("type", "object");
        var required = headers.putArray("required");
        var properties = headers.putObject("properties");
        for (var name :
                new TreeSet<>(
                        java.util.List.of(
                                "ce_specversion",
                                "ce_id",
                                "ce_type",
                                "ce_source",
                                "ce_subject",
                                "ce_time"))) {
            required.add(name);
            properties.putObject(name).put("type", "string");
        }
        ((ObjectNode) properties.path("ce_type")).put("const", type.type());
        properties.putObject("ce_organization").put("type", "string").put("format", "uuid");
        properties.putObject("traceparent").put("type", "string");
        message.set("payload", ((ObjectNode) Schemas.of(type)).without("$schema"));
    }
}
