package org.safetynets.stack.content;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What is asked of the network's API.
 *
 * @param ifMatch the entity tag of what it replaces, where the operation asks for one
 */
public record Request(
        String method, String path, @Nullable JsonNode body, @Nullable String ifMatch) {

    static Request get(String path) {
        return new Request("GET", path, null, null);
    }

    static Request post(String path, JsonNode body) {
        return new Request("POST", path, body, null);
    }

    static Request put(String path, JsonNode body) {
        return new Request("PUT", path, body, null);
    }

    Request ifMatch(@Nullable String tag) {
        return new Request(method, path, body, tag);
    }
}
