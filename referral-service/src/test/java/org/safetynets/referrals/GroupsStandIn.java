package org.safetynets.referrals;

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
import java.util.stream.Collectors;
import org.safetynets.platform.kernel.PersonId;
import org.springframework.test.context.DynamicPropertyRegistry;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Tells of partners what group-service would, and can be away. */
public final class GroupsStandIn {

    private static final JsonMapper JSON = JsonMapper.shared();

    /** What it was asked, and why. */
    public record Asked(String path, String reason, JsonNode body) {}

    private final Map<String, String> bands = new ConcurrentHashMap<>();
    private final Map<String, String> scores = new ConcurrentHashMap<>();
    private final List<Asked> asked = new CopyOnWriteArrayList<>();
    private final HttpServer server;
    private volatile boolean away;

    public GroupsStandIn() {
        try {
            server =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var token = "{\"access_token\":\"t\",\"token_type\":\"Bearer\"}";
        server.createContext("/realms", it -> answer(it, 200, token));
        server.createContext("/internal/attendance", this::attendance);
        server.createContext("/internal/scores", this::scores);
        server.start();
    }

    /** Points the service under test here. */
    public void register(DynamicPropertyRegistry properties) {
        var base = "http://127.0.0.1:" + server.getAddress().getPort();
        properties.add("NETS_GROUPS", () -> base);
        properties.add("NETS_KEYCLOAK", () -> base);
    }

    public void comes(PersonId person, String band) {
        bands.put(person.toString(), band);
    }

    /** Scores of a measure at the start. */
    public void scores(PersonId person, String measure, int score) {
        scores.put(
                person.toString(),
                """
                {"measure":"%s","names":{"en":"Distress now","es":"Malestar ahora"},"lowest":0,
                 "highest":10,"lowerIsBetter":true,"scores":[{"point":"start","score":%d}]}
                """
                        .formatted(measure, score));
    }

    public void goAway() {
        away = true;
    }

    public void comeBack() {
        away = false;
    }

    /** About the person, in order. */
    public List<Asked> askedAbout(PersonId person) {
        return asked.stream()
                .filter(it -> it.body().toString().contains(person.toString()))
                .toList();
    }

    private void attendance(HttpExchange exchange) throws IOException {
        var body = note(exchange);
        var told =
                body.path("wanted")
                        .valueStream()
                        .map(it -> bands.getOrDefault(it.path("personId").asString(), "early"))
                        .map(it -> "\"" + it + "\"")
                        .collect(Collectors.joining(","));
        answer(exchange, away ? 503 : 200, "{\"bands\":[" + told + "]}");
    }

    private void scores(HttpExchange exchange) throws IOException {
        var body = note(exchange);
        var told = scores.getOrDefault(body.path("personId").asString(), "");
        answer(exchange, away ? 503 : 200, "{\"measures\":[" + told + "]}");
    }

    private JsonNode note(HttpExchange exchange) {
        var body = JSON.readTree(exchange.getRequestBody());
        var reason = exchange.getRequestHeaders().getFirst("X-Reason");
        asked.add(new Asked(exchange.getRequestURI().getPath(), String.valueOf(reason), body));
        return body;
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
