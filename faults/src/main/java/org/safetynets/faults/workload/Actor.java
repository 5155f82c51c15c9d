package org.safetynets.faults.workload;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.safetynets.stack.demo.Person;
import org.safetynets.stack.demo.SignIn;
import org.safetynets.stack.demo.StepFailed;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/** Somebody at a client that repeats what got lost on the way. */
final class Actor {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** Longer than the gateway waits for a service, so that its word is heard. */
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /** Tokens live five minutes. */
    private static final Duration FRESH = Duration.ofMinutes(4);

    private static final HttpClient HTTP =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .connectTimeout(Duration.ofSeconds(5))
                    .build();

    private final String gateway;
    private final SignIn signIn;
    private final Person person;
    private final String password;
    private final String id;
    private @Nullable String token;
    private Instant renewed = Instant.MIN;

    Actor(String gateway, SignIn signIn, Person person, String password) {
        this.gateway = gateway;
        this.signIn = signIn;
        this.person = person;
        this.password = password;
        this.id = person.id();
    }

    String id() {
        return id;
    }

    String name() {
        return person.name();
    }

    Person person() {
        return person;
    }

    Got get(String path) {
        return send(request(path).GET());
    }

    /** With a key by which a repetition is recognized. */
    Got send(String method, String path, @Nullable Object body, String key) {
        var request = request(path).header("Idempotency-Key", key);
        if (body == null) {
            return send(request.method(method, BodyPublishers.noBody()));
        }
        return send(
                request.header("Content-Type", "application/json")
                        .method(method, BodyPublishers.ofString(JSON.writeValueAsString(body))));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(gateway + path))
                .timeout(PATIENCE)
                .header("Accept", "application/json")
                .header("Authorization", "Bearer " + token());
    }

    private static Got send(HttpRequest.Builder request) {
        try {
            var answer = HTTP.send(request.build(), BodyHandlers.ofString());
            return new Got(answer.statusCode(), json(answer.body()));
        } catch (IOException e) {
            throw new NoAnswer(e.toString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new NoAnswer(e.toString());
        }
    }

    private static JsonNode json(String body) {
        try {
            return JSON.readTree(body);
        } catch (JacksonException e) {
            return MissingNode.getInstance();
        }
    }

    private synchronized String token() {
        var current = token;
        if (current != null && renewed.plus(FRESH).isAfter(Instant.now())) {
            return current;
        }
        try {
            current = signIn.token(person.name(), password);
        } catch (StepFailed e) {
            throw new NoAnswer("not signed in: " + e.getMessage());
        }
        token = current;
        renewed = Instant.now();
        return current;
    }
}
