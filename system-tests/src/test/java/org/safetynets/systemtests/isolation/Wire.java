package org.safetynets.systemtests.isolation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/** Sends many requests side by side, as fast as the gateway lets each caller. */
final class Wire {

    private static final Set<Integer> LATER = Set.of(429, 503);
    private static final int TRIES = 40;
    private static final HttpClient HTTP =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .connectTimeout(Duration.ofSeconds(5))
                    .build();
    private static final Semaphore AT_ONCE = new Semaphore(4);

    private final String base;

    Wire(String base) {
        this.base = base;
    }

    /**
     * @param token none for nobody
     * @param body of JSON; none where none is taken
     */
    Got send(String method, String address, @Nullable String token, @Nullable String body) {
        var request =
                HttpRequest.newBuilder(URI.create(base + address))
                        .timeout(Duration.ofSeconds(30))
                        .header("Accept", "*/*");
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        if (!method.equals("GET")) {
            request.header("If-Match", "*");
        }
        if (body == null) {
            return got(request.method(method, BodyPublishers.noBody()).build());
        }
        request.header("Content-Type", "application/json");
        return got(request.method(method, BodyPublishers.ofString(body)).build());
    }

    /** A stream is left as soon as it has begun, for it never ends. */
    private static String body(HttpResponse<InputStream> response, String type) throws IOException {
        try (var body = response.body()) {
            return type.startsWith("text/event-stream")
                    ? ""
                    : new String(body.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** Who is asked to come later does; one who is never let in is told so. */
    private static Got got(HttpRequest request) {
        var response = exchanged(request);
        for (int i = 0; i < TRIES && response.retryAfter().isPresent(); i++) {
            var wait = Duration.ofSeconds(response.retryAfter().getAsLong());
            LockSupport.parkNanos(wait.toNanos());
            response = exchanged(request);
        }
        return response.got();
    }

    private record Exchange(Got got, OptionalLong retryAfter) {}

    private static Exchange exchanged(HttpRequest request) {
        AT_ONCE.acquireUninterruptibly();
        try {
            var response = HTTP.send(request, BodyHandlers.ofInputStream());
            var type = response.headers().firstValue("Content-Type").orElse("");
            var wait =
                    LATER.contains(response.statusCode())
                            ? response.headers().firstValueAsLong("Retry-After")
                            : OptionalLong.empty();
            return new Exchange(new Got(response.statusCode(), type, body(response, type)), wait);
        } catch (IOException e) {
            throw new UncheckedIOException(request.method() + " " + request.uri(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } finally {
            AT_ONCE.release();
        }
    }
}
