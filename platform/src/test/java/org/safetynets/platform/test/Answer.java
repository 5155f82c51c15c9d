package org.safetynets.platform.test;

import java.net.http.HttpResponse;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a service answered. */
public record Answer(HttpResponse<String> response, JsonMapper mapper) {

    public int status() {
        return response.statusCode();
    }

    public String body() {
        return response.body();
    }

    public JsonNode json() {
        return mapper.readTree(body().isEmpty() ? "null" : body());
    }

    /** The text at a path of member names or indexes, or an empty text. */
    public String text(String... path) {
        var node = json();
        for (var step : path) {
            node = step.matches("\\d+") ? node.path(Integer.parseInt(step)) : node.path(step);
        }
        return node.asString("");
    }

    /** Last part of the problem's type. */
    public String problem() {
        return text("type").replaceFirst("^/problems/", "");
    }

    public String header(String name) {
        return response.headers().firstValue(name).orElse("");
    }

    @Override
    public String toString() {
        return status() + " " + body();
    }
}
