package org.safetynets.stack.content;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.UUID;
import org.safetynets.stack.Refused;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/** The API of a network behind its gateway, with an access token that is kept in memory alone. */
public final class Gateway implements Sender {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();
    private final URI address;
    private final String token;

    public Gateway(URI address, String token) {
        this.address = address;
        this.token = token;
    }

    @Override
    public Answer send(Request request) {
        try {
            var response = HTTP.send(http(request), BodyHandlers.ofString());
            String etag = response.headers().firstValue("ETag").orElse(null);
            return new Answer(response.statusCode(), json(response), etag);
        } catch (IOException e) {
            throw new Refused("No answer from " + address + ": " + e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private HttpRequest http(Request request) {
        var http =
                HttpRequest.newBuilder(address.resolve(request.path()))
                        .timeout(PATIENCE)
                        .header("Accept", "application/json")
                        .header("Authorization", "Bearer " + token);
        if (request.ifMatch() != null) {
            http.header("If-Match", request.ifMatch());
        }
        if (request.body() == null) {
            return http.method(request.method(), BodyPublishers.noBody()).build();
        }
        return http.header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .method(request.method(), BodyPublishers.ofString(request.body().toString()))
                .build();
    }

    private static JsonNode json(HttpResponse<String> response) {
        try {
            return JsonMapper.shared().readTree(response.body());
        } catch (JacksonException e) {
            return MissingNode.getInstance();
        }
    }
}
