package org.safetynets.platform.test;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.test.context.DynamicPropertyRegistry;

/** Answers what identity-service and Keycloak would, to a service that asks for a person. */
public final class IdentityStandIn implements AutoCloseable {

    private final Map<String, String> pseudonyms = new ConcurrentHashMap<>();
    private final HttpServer server;

    public IdentityStandIn() {
        try {
            server =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var token = "{\"access_token\":\"t\",\"token_type\":\"Bearer\"}";
        server.createContext("/realms", it -> answer(it, 200, token));
        server.createContext("/internal/people/", this::person);
        server.start();
    }

    /** Points the service under test here. */
    public void register(DynamicPropertyRegistry properties) {
        var base = "http://127.0.0.1:" + server.getAddress().getPort();
        properties.add("NETS_IDENTITY", () -> base);
        properties.add("NETS_KEYCLOAK", () -> base);
    }

    public void knows(UUID person, String pseudonym) {
        pseudonyms.put(person.toString(), pseudonym);
    }

    private void person(HttpExchange asked) throws IOException {
        var id = asked.getRequestURI().getPath().replaceFirst(".*/", "");
        var pseudonym = pseudonyms.get(id);
        if (pseudonym == null || !asked.getRequestHeaders().containsKey("X-Reason")) {
            answer(asked, 404, "{}");
        } else {
            answer(
                    asked,
                    200,
                    "{\"personId\":\"%s\",\"pseudonym\":\"%s\"}".formatted(id, pseudonym));
        }
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
