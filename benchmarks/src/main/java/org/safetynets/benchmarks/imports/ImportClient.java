package org.safetynets.benchmarks.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;
import org.safetynets.benchmarks.services.TokenIssuer;
import org.safetynets.stack.process.Pause;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Hands files in over HTTP and waits until they are applied. */
final class ImportClient {

    private static final Duration LOOK_EVERY = Duration.ofMillis(20);
    private static final int BAD_REQUEST = 400;

    private final HttpClient http = HttpClient.newHttpClient();
    private final JsonMapper json = JsonMapper.builder().build();
    private final String url;
    private final TokenIssuer issuer;

    ImportClient(String service, TokenIssuer issuer) {
        this.url = service + "/api/identity/imports";
        this.issuer = issuer;
    }

    /** The import when all is done; empty when the service does not take files of this kind. */
    Optional<JsonNode> run(ImportFile file) {
        var taken =
                send(
                        request("?kind=" + file.kind())
                                .header("Content-Type", "text/csv")
                                .POST(BodyPublishers.ofString(file.csv())));
        if (taken.statusCode() == BAD_REQUEST) {
            return Optional.empty();
        }
        var state = json.readTree(taken.body());
        while (state.path("status").asString("").equals("applying")) {
            Pause.of(LOOK_EVERY);
            var path = "/" + state.path("importId").asString();
            state = json.readTree(send(request(path).GET()).body());
        }
        return Optional.of(state);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(url + path))
                .header("Authorization", "Bearer " + issuer.administrator());
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
