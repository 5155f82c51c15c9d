package org.safetynets.platform.test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Calls the service under test over HTTP: {@code api.as(token).post("/api/…", Map.of(…))}. Bodies
 * are turned into JSON, texts and bytes are sent as they are.
 */
public final class Api {

    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

    private final String base;
    private final JsonMapper json;
    private final List<String> headers;

    public Api(String base, JsonMapper json) {
        this(base, json, List.of("Accept", "application/json"));
    }

    private Api(String base, JsonMapper json, List<String> headers) {
        this.base = base;
        this.json = json;
        this.headers = headers;
    }

    public String base() {
        return base;
    }

    public Api as(Tokens caller) {
        return with("Authorization", "Bearer " + caller.token());
    }

    /** Adds a header; what is accepted replaces what usually is, which would hide it. */
    public Api with(String header, String value) {
        var more = new ArrayList<>(headers);
        var usual = more.indexOf("Accept");
        if (header.equals("Accept") && usual >= 0) {
            more.set(usual + 1, value);
        } else {
            more.addAll(Arrays.asList(header, value));
        }
        return new Api(base, json, more);
    }

    public Answer get(String path) {
        return send("GET", path, null);
    }

    public Answer post(String path, @Nullable Object body) {
        return send("POST", path, body);
    }

    public Answer put(String path, @Nullable Object body) {
        return send("PUT", path, body);
    }

    public Answer delete(String path) {
        return send("DELETE", path, null);
    }

    public Answer send(String method, String path, @Nullable Object body) {
        var publisher =
                switch (body) {
                    case null -> BodyPublishers.noBody();
                    case String text -> BodyPublishers.ofString(text);
                    case byte[] bytes -> BodyPublishers.ofByteArray(bytes);
                    default -> BodyPublishers.ofString(json.writeValueAsString(body));
                };
        var request =
                HttpRequest.newBuilder(URI.create(base + path))
                        .timeout(Duration.ofSeconds(30))
                        .method(method, publisher)
                        .headers(headers.toArray(String[]::new));
        if (body != null && !headers.contains("Content-Type")) {
            request.header("Content-Type", "application/json");
        }
        try {
            return new Answer(HTTP.send(request.build(), BodyHandlers.ofString()), json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
