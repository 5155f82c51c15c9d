package org.safetynets.stack.demo;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** The public API behind the gateway. */
public final class Api {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private final String gateway;

    public Api(String gateway) {
        this.gateway = gateway;
    }

    public String url(String path) {
        return gateway + path;
    }

    /** As a stranger. */
    public Reply get(String path) {
        return Reply.to(request(path).GET().build());
    }

    public Reply post(String path, Object body) {
        return send("POST", path, null, body, null);
    }

    /** As whoever the token tells. */
    Reply send(
            String method,
            String path,
            @Nullable String token,
            @Nullable Object body,
            @Nullable String ifMatch) {
        HttpRequest.Builder request = request(path);
        if (ifMatch != null) {
            request.header("If-Match", ifMatch);
        }
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        if (body == null) {
            return Reply.to(request.method(method, BodyPublishers.noBody()).build());
        }
        request.header("Content-Type", "application/json");
        request.header("Idempotency-Key", UUID.randomUUID().toString());
        String json = JSON.writeValueAsString(body);
        return Reply.to(request.method(method, BodyPublishers.ofString(json)).build());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(url(path)))
                .timeout(PATIENCE)
                .header("Accept", "application/json");
    }
}
