package org.safetynets.referrals.integration;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.test.context.DynamicPropertyRegistry;

/** Keeps systems as identity-service would, and can be away. */
public final class SystemsStandIn implements AutoCloseable {

    private final Map<String, String> systems = new ConcurrentHashMap<>();
    private final HttpServer server;
    private volatile boolean away;

    public SystemsStandIn() {
        try {
            server =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var token = "{\"access_token\":\"t\",\"token_type\":\"Bearer\"}";
        server.createContext("/realms", it -> answer(it, 200, token));
        server.createContext("/internal/systems/", this::system);
        server.start();
    }

    /** Points the service under test here. */
    public void register(DynamicPropertyRegistry properties) {
        var base = "http://127.0.0.1:" + server.getAddress().getPort();
        properties.add("NETS_IDENTITY", () -> base);
        properties.add("NETS_KEYCLOAK", () -> base);
    }

    public void goAway() {
        away = true;
    }

    public void comeBack() {
        away = false;
    }

    /** What it was told last of the client, as JSON; empty when it has none. */
    public Optional<String> told(String clientId) {
        return Optional.ofNullable(systems.get(clientId));
    }

    private void system(HttpExchange asked) throws IOException {
        var clientId = asked.getRequestURI().getPath().replaceFirst(".*/", "");
        var body = new String(asked.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        if (away) {
            answer(asked, 503, "{}");
            return;
        }
        if (asked.getRequestMethod().equals("PUT")) {
            systems.put(clientId, body);
        } else {
            systems.remove(clientId);
        }
        answer(asked, 200, "{}");
    }

    private static void answer(HttpExchange asked, int status, String body) throws IOException {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        asked.getResponseHeaders().add("Content-Type", "application/json");
        asked.sendResponseHeaders(status, bytes.length);
        asked.getResponseBody().write(bytes);
        asked.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
