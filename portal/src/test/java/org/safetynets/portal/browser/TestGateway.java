package org.safetynets.portal.browser;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import org.safetynets.portal.test.Person;
import org.safetynets.portal.test.Services;

/**
 * The browser's only counterpart in these tests, as the gateway is in the suite: it turns the
 * session cookie into a token, streams news, and ends the session at the exit.
 */
final class TestGateway implements AutoCloseable {

    static final String SESSION = "SESSION";

    /**
     * The portal's own worker, and a finger: told to, it clicks on what is shown and says what was
     * opened then. A browser opens windows for real fingers only.
     */
    private static final String WORKER =
            """
            importScripts('/sw.js');
            let opened = '';
            self.clients.openWindow = (page) => { opened = page; };
            self.addEventListener('message', async (event) => {
              const [notification] = await self.registration.getNotifications();
              self.dispatchEvent(new NotificationEvent('notificationclick', { notification }));
              event.ports[0].postMessage(opened);
            });
            """;

    private static final Set<String> OWN_HEADERS =
            Set.of(
                    "connection",
                    "host",
                    "content-length",
                    "transfer-encoding",
                    "upgrade",
                    "cookie");

    private final HttpClient http = HttpClient.newHttpClient();
    private final List<HttpExchange> listeners = new CopyOnWriteArrayList<>();
    private final Services services;
    private final URI portal;
    private final HttpServer server;

    TestGateway(Services services, int portalPort) {
        this.services = services;
        this.portal = URI.create("http://127.0.0.1:" + portalPort);
        try {
            server =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", exchange -> relay(exchange, portal));
        server.createContext("/openapi", exchange -> relay(exchange, URI.create(services.url())));
        server.createContext(
                "/api/identity", exchange -> relay(exchange, URI.create(services.url())));
        server.createContext("/api/notifications/inbox/stream", this::listen);
        server.createContext("/exit", this::exit);
        server.createContext("/worker-with-a-finger.js", this::worker);
        server.createContext("/login", exchange -> answer(exchange, 200, "<title>Sign in</title>"));
        server.createContext(
                "/weather", exchange -> answer(exchange, 200, "<title>Weather</title>"));
        server.start();
    }

    String url() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    /** News reach everyone who listens. */
    void news(String subject) {
        var event = "event: message\ndata: {\"subject\": \"%s\"}\n\n".formatted(subject);
        listeners.removeIf(listener -> !hears(listener, event));
    }

    private static boolean hears(HttpExchange listener, String event) {
        try {
            listener.getResponseBody().write(event.getBytes(StandardCharsets.UTF_8));
            listener.getResponseBody().flush();
            return true;
        } catch (IOException gone) {
            return false;
        }
    }

    int listening() {
        return listeners.size();
    }

    private void listen(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
        exchange.sendResponseHeaders(200, 0);
        exchange.getResponseBody().write("retry: 2000\n\n".getBytes(StandardCharsets.UTF_8));
        exchange.getResponseBody().flush();
        listeners.add(exchange);
    }

    private void exit(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().add("Set-Cookie", SESSION + "=; Max-Age=0; Path=/");
        exchange.getResponseHeaders().add("Clear-Site-Data", "\"cache\", \"cookies\", \"storage\"");
        exchange.getResponseHeaders().add("Location", "/weather");
        answer(exchange, 303, "");
    }

    private void worker(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "text/javascript");
        answer(exchange, 200, WORKER);
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        try (exchange) {
            var bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    private void relay(HttpExchange exchange, URI to) throws IOException {
        try (exchange) {
            var body = exchange.getRequestBody().readAllBytes();
            var request =
                    HttpRequest.newBuilder(to.resolve(exchange.getRequestURI().toString()))
                            .method(exchange.getRequestMethod(), BodyPublishers.ofByteArray(body));
            exchange.getRequestHeaders().forEach((name, values) -> pass(request, name, values));
            cookies(exchange).ifPresent(cookies -> request.header("Cookie", cookies));
            signedIn(exchange)
                    .ifPresent(
                            person ->
                                    request.header(
                                            "Authorization", "Bearer " + services.token(person)));
            var response = http.send(request.build(), BodyHandlers.ofByteArray());
            response.headers().map().forEach((name, values) -> back(exchange, name, values));
            var bytes = response.body();
            exchange.sendResponseHeaders(
                    response.statusCode(), bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void pass(HttpRequest.Builder request, String name, List<String> values) {
        if (!OWN_HEADERS.contains(name.toLowerCase(Locale.ROOT))) {
            values.forEach(value -> request.header(name, value));
        }
    }

    private static void back(HttpExchange exchange, String name, List<String> values) {
        if (!OWN_HEADERS.contains(name.toLowerCase(Locale.ROOT)) && !name.startsWith(":")) {
            exchange.getResponseHeaders().put(name, values);
        }
    }

    private static Optional<String> cookies(HttpExchange exchange) {
        var others =
                all(exchange).stream().filter(cookie -> !cookie.startsWith(SESSION + "=")).toList();
        return others.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", others));
    }

    private static Optional<Person> signedIn(HttpExchange exchange) {
        return all(exchange).stream()
                .filter(cookie -> cookie.startsWith(SESSION + "=") && !cookie.endsWith("="))
                .map(cookie -> Person.valueOf(cookie.substring(SESSION.length() + 1)))
                .findFirst();
    }

    private static List<String> all(HttpExchange exchange) {
        return exchange.getRequestHeaders().getOrDefault("Cookie", List.of()).stream()
                .flatMap(line -> Arrays.stream(line.split("; ")))
                .toList();
    }

    @Override
    public void close() {
        server.stop(0);
        http.close();
    }
}
