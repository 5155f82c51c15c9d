package org.safetynets.stack.content;

import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Keeps what it is given under its address, and answers as the operations of our services do. */
final class RememberingNetwork implements Sender {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String STANDARDS = "/api/training/standards";
    private static final String TEXTS = "/api/identity/consent-texts";
    private static final String BANKS = "/api/training/question-banks";
    private static final Answer NOTHING = new Answer(404, JSON.createObjectNode(), null);
    private final Map<String, ObjectNode> kept = new TreeMap<>();
    private final Set<String> refused = new HashSet<>();
    private int writes;

    @Override
    public Answer send(Request request) {
        String path = request.path().replaceAll("\\?.*", "");
        if (refused.contains(path)) {
            return refusal();
        }
        JsonNode body = request.body();
        return body == null ? read(path) : write(request, path, body);
    }

    private Answer write(Request request, String path, JsonNode body) {
        writes++;
        String at =
                switch (path) {
                    case TEXTS ->
                            "%s/%s-%s"
                                    .formatted(
                                            TEXTS,
                                            body.path("code").asString(),
                                            body.path("language").asString());
                    case STANDARDS -> STANDARDS + "/" + body.path("code").asString();
                    case BANKS ->
                            "%s/%s/%s"
                                    .formatted(
                                            BANKS,
                                            body.path("standard").asString(),
                                            body.path("module").asString());
                    default -> path;
                };
        boolean asksForMatch = at.startsWith("/api/training/") && kept.containsKey(at);
        if (asksForMatch && !"\"1\"".equals(request.ifMatch())) {
            return new Answer(428, JSON.createObjectNode(), null);
        }
        var content = (ObjectNode) body.deepCopy();
        if (at.startsWith(STANDARDS)) {
            content.put("standardId", body.path("code").asString()).put("status", "draft");
        } else if (!at.startsWith(TEXTS)) {
            content.put("version", 1);
        }
        kept.put(at, content);
        return new Answer(200, content, "\"1\"");
    }

    private Answer read(String path) {
        if (path.endsWith("/file")) {
            var content = at(path.replace("/file", "")).deepCopy();
            content.remove("standardId");
            content.remove("status");
            return new Answer(200, content, null);
        }
        if (kept.containsKey(path)) {
            return new Answer(200, at(path), "\"1\"");
        }
        if (path.startsWith("/api/groups/questionnaires/")) {
            return new Answer(200, JSON.createObjectNode().put("version", 0), null);
        }
        if (path.startsWith(BANKS) || path.endsWith("/guidelines")) {
            return NOTHING;
        }
        return new Answer(200, list(path), null);
    }

    /** Pages where ours have pages. */
    private JsonNode list(String path) {
        ArrayNode items = JSON.createArrayNode();
        kept.forEach(
                (at, content) -> {
                    if (at.startsWith(path + "/")) {
                        items.add(content);
                    }
                });
        return path.equals(TEXTS) || path.equals(STANDARDS)
                ? JSON.createObjectNode().set("items", items)
                : items;
    }

    private static Answer refusal() {
        JsonNode problem =
                JSON.readTree(
                        """
                        {"detail": "It is wrong", "errors": [{"field": "names", "message": "are not"}]}
                        """);
        return new Answer(400, problem, null);
    }

    void edit(String path, String field, String value) {
        at(path).put(field, value);
    }

    private ObjectNode at(String path) {
        return Objects.requireNonNull(kept.get(path), path);
    }

    void refuse(String path) {
        refused.add(path);
    }

    int writes() {
        return writes;
    }

    String everything() {
        return kept.values().toString();
    }
}
