package org.safetynets.stack.demo;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/** What was asked and what was answered. */
public record Reply(HttpRequest request, HttpResponse<String> response) {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final HttpClient HTTP =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .connectTimeout(Duration.ofSeconds(5))
                    .build();

    static Reply to(HttpRequest request) {
        try {
            return new Reply(request, HTTP.send(request, BodyHandlers.ofString()));
        } catch (IOException e) {
            throw new StepFailed("No answer to %s: %s".formatted(described(request), e));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    public int status() {
        return response.statusCode();
    }

    /** This reply, if it has that status. */
    public Reply expect(int status) {
        if (status() != status) {
            throw new StepFailed(
                    "%s was answered %d, expected %d: %s"
                            .formatted(described(request), status(), status, response.body()));
        }
        return this;
    }

    /** This reply, if it tells of success. */
    public Reply expectOk() {
        return status() / 100 == 2 ? this : expect(200);
    }

    /** This reply, if it refuses with that problem. */
    public Reply expectProblem(int status, String name) {
        expect(status);
        if (!json().path("type").asString("").endsWith("/problems/" + name)) {
            throw new StepFailed(
                    "%s was refused for another reason than %s: %s"
                            .formatted(described(request), name, response.body()));
        }
        return this;
    }

    public JsonNode json() {
        try {
            return JSON.readTree(response.body());
        } catch (JacksonException e) {
            return MissingNode.getInstance();
        }
    }

    /** A text field that has to be there. */
    public String text(String field) {
        JsonNode value = json().path(field);
        if (!value.isString()) {
            throw new StepFailed(
                    "%s was answered without %s: %s"
                            .formatted(described(request), field, response.body()));
        }
        return value.asString();
    }

    /** The items of a page. */
    public Stream<JsonNode> items() {
        return json().path("items").valueStream();
    }

    private static String described(HttpRequest request) {
        return request.method() + " " + request.uri();
    }
}
