package org.safetynets.identity;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

/**
 * The other services and Keycloak's administration, as far as identity-service calls them: a server
 * of the JDK that says what a test put there, and remembers what it was asked.
 */
public final class Elsewhere {

    private static final String TOKEN =
            "{\"access_token\":\"t\",\"token_type\":\"Bearer\",\"expires_in\":300}";
    private static final String NOTHING = "{\"service\":\"x\",\"sections\":[],\"wouldKeep\":[]}";

    private final Map<String, String> said = new ConcurrentHashMap<>();
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final HttpServer server;

    public Elsewhere() {
        try {
            server =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::answer);
        server.start();
    }

    public String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** What the service says from now on, whoever it is asked about. */
    public void says(String service, String json) {
        said.put(service, json);
    }

    /** The service is down from now on. */
    public void down(String service) {
        said.put(service, "");
    }

    /** All services hold nothing again. */
    public void reset() {
        said.clear();
    }

    /** Method and path of all that was asked for, in order. */
    public List<String> asked() {
        return List.copyOf(asked);
    }

    private void answer(HttpExchange exchange) throws IOException {
        var path = exchange.getRequestURI().getPath();
        asked.add(exchange.getRequestMethod() + " " + path);
        if (path.endsWith("/token")) {
            send(exchange, 200, TOKEN);
        } else if (path.startsWith("/admin/")) {
            var reads = exchange.getRequestMethod().equals("GET");
            send(exchange, reads ? 200 : 204, reads ? "[]" : "");
        } else {
            var json = said.getOrDefault(path.split("/", -1)[1], NOTHING);
            send(exchange, json.isEmpty() ? 503 : 200, json);
        }
    }

    private static void send(HttpExchange exchange, int status, String json) throws IOException {
        try (exchange) {
            var bytes = json.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }
}
