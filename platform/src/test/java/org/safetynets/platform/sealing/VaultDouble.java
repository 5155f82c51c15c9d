package org.safetynets.platform.sealing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Speaks the Transit API over HTTP as Vault does; keeps plain texts where Vault would encrypt. */
final class VaultDouble implements AutoCloseable {

    static final String TOKEN = "s.token";

    private final JsonMapper json = new JsonMapper();
    private final Map<String, String> plain = new HashMap<>();
    private final CountDownLatch closed = new CountDownLatch(1);
    private final HttpServer server;
    private int version = 1;
    private volatile boolean silent;

    VaultDouble() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/v1/kms/", this::answer);
        server.start();
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    synchronized void rotate() {
        version++;
    }

    /** Takes requests and answers none. */
    void fallSilent() {
        silent = true;
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            if (silent) {
                closed.await();
            }
            var known = TOKEN.equals(exchange.getRequestHeaders().getFirst("X-Vault-Token"));
            var body = json.readTree(exchange.getRequestBody());
            var data = known ? data(exchange.getRequestURI().getPath(), body) : Map.of();
            var status = !known ? 403 : data.isEmpty() ? 400 : 200;
            var bytes =
                    json.writeValueAsString(Map.of("data", data, "errors", new String[0]))
                            .getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized Map<String, Object> data(String path, JsonNode body) {
        return switch (path.substring("/v1/kms/".length())) {
            case "keys/nets" -> Map.of("latest_version", version);
            case "encrypt/nets" -> encrypt(body.path("plaintext").asString());
            case "decrypt/nets" -> {
                var text = plain.get(body.path("ciphertext").asString());
                yield text == null ? Map.of() : Map.of("plaintext", text);
            }
            case "rewrap/nets" ->
                    encrypt(Objects.requireNonNull(plain.get(body.path("ciphertext").asString())));
            default -> Map.of();
        };
    }

    private Map<String, Object> encrypt(String text) {
        var ciphertext = "vault:v" + version + ":" + UUID.randomUUID();
        plain.put(ciphertext, text);
        return Map.of("ciphertext", ciphertext, "key_version", version);
    }

    @Override
    public void close() {
        closed.countDown();
        server.stop(0);
    }
}
