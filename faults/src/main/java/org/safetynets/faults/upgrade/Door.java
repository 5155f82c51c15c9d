package org.safetynets.faults.upgrade;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/**
 * One address in front of the instances of a service, as a load balancer is: it asks one that takes
 * part, another when the connection is refused, and lets one go when it has answered everything.
 */
final class Door implements AutoCloseable {
    static {
        // Longer than any client of ours keeps a connection, so that none ends under a question.
        System.setProperty("sun.net.httpserver.idleInterval", "300");
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    /** Of one connection, and not of what is sent over it. */
    private static final Set<String> OF_A_CONNECTION =
            Set.of(
                    "connection",
                    "content-length",
                    "expect",
                    "host",
                    "http2-settings",
                    "keep-alive",
                    "transfer-encoding",
                    "upgrade");

    /** Longer than anybody here waits for an answer. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private static final int BAD_GATEWAY = 502;
    private static final int NOBODY_HERE = 503;

    private final Instances instances = new Instances();
    private final Tally tally = new Tally();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final HttpServer server;
    private final HttpClient http =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .followRedirects(HttpClient.Redirect.NEVER)
                    .connectTimeout(Duration.ofSeconds(2))
                    .build();

    Door() {
        try {
            var loopback = InetAddress.getLoopbackAddress();
            this.server = HttpServer.create(new InetSocketAddress(loopback, 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException("No door", e);
        }
        server.createContext("/", this::pass);
        server.setExecutor(threads);
        server.start();
    }

    int port() {
        return server.getAddress().getPort();
    }

    Tally tally() {
        return tally;
    }

    void open(URI instance) {
        instances.add(instance);
    }

    /** Returns when the instance has nothing more to answer. */
    void leave(URI instance) {
        instances.remove(instance, PATIENCE);
    }

    private void pass(HttpExchange exchange) {
        var begun = System.nanoTime();
        var what = exchange.getRequestMethod() + " " + exchange.getRequestURI().getPath();
        try (exchange) {
            var later = answer(exchange);
            var took = Duration.ofNanos(System.nanoTime() - begun);
            tally.answered(what, exchange.getResponseCode(), later, took);
        } catch (IOException e) {
            tally.unanswered(what, e.toString());
        }
    }

    /** Whether the answer says when to come again. */
    private boolean answer(HttpExchange exchange) throws IOException {
        var body = exchange.getRequestBody().readAllBytes();
        var refused = new HashSet<URI>();
        for (var one = instances.take(refused); one.isPresent(); one = instances.take(refused)) {
            var instance = one.get();
            try {
                var answer = ask(instance, exchange, body);
                if (answer == null) {
                    refused.add(instance);
                    continue;
                }
                send(exchange, answer);
                return answer.headers().firstValue("Retry-After").isPresent();
            } finally {
                instances.answered(instance);
            }
        }
        exchange.sendResponseHeaders(NOBODY_HERE, -1);
        return false;
    }

    /** Null when it did not even take the connection, so that anything may be asked elsewhere. */
    private @Nullable HttpResponse<InputStream> ask(
            URI instance, HttpExchange exchange, byte[] body) throws IOException {
        var request =
                HttpRequest.newBuilder(URI.create(instance + exchange.getRequestURI().toString()))
                        .timeout(PATIENCE)
                        .method(
                                exchange.getRequestMethod(),
                                body.length == 0
                                        ? BodyPublishers.noBody()
                                        : BodyPublishers.ofByteArray(body));
        exchange.getRequestHeaders()
                .forEach(
                        (name, values) -> {
                            if (passes(name)) {
                                values.forEach(it -> request.header(name, it));
                            }
                        });
        try {
            return http.send(request.build(), BodyHandlers.ofInputStream());
        } catch (ConnectException e) {
            return null;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        } catch (IOException e) {
            exchange.sendResponseHeaders(BAD_GATEWAY, -1);
            throw e;
        }
    }

    private static void send(HttpExchange exchange, HttpResponse<InputStream> answer)
            throws IOException {
        answer.headers()
                .map()
                .forEach(
                        (name, values) -> {
                            if (passes(name)) {
                                exchange.getResponseHeaders().put(name, values);
                            }
                        });
        try (var body = answer.body()) {
            exchange.sendResponseHeaders(answer.statusCode(), length(exchange, answer));
            body.transferTo(exchange.getResponseBody());
        }
    }

    /** As the server wants it: minus one for nothing, zero for who knows. */
    private static long length(HttpExchange exchange, HttpResponse<InputStream> answer) {
        var status = answer.statusCode();
        var length = answer.headers().firstValueAsLong("Content-Length").orElse(0);
        var told = answer.headers().firstValue("Content-Length").isPresent();
        var empty = status == 204 || status == 304 || (told && length == 0);
        return empty || exchange.getRequestMethod().equals("HEAD") ? -1 : length;
    }

    private static boolean passes(String header) {
        return !OF_A_CONNECTION.contains(header.toLowerCase(Locale.ROOT));
    }

    @Override
    public void close() {
        server.stop(0);
        http.shutdownNow();
        threads.close();
    }
}
