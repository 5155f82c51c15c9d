package org.safetynets.benchmarks.services;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/**
 * OpenID Connect's authorization code flow for whoever comes: a person of its own each time, and
 * nothing is asked. What a client checks is there; what only a client could get wrong is not.
 */
final class CodeFlow {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final TokenIssuer issuer;
    private final Map<String, Begun> begun = new ConcurrentHashMap<>();

    private record Begun(String client, String nonce) {}

    CodeFlow(TokenIssuer issuer) {
        this.issuer = issuer;
    }

    /** Back to the client at once, with a code. */
    void begin(HttpExchange exchange) throws IOException {
        var asked = form(exchange.getRequestURI().getRawQuery());
        var code = UUID.randomUUID().toString();
        begun.put(code, new Begun(asked(asked, "client_id"), asked(asked, "nonce")));
        var back =
                "%s?code=%s&state=%s"
                        .formatted(
                                asked(asked, "redirect_uri"),
                                code,
                                URLEncoder.encode(asked(asked, "state"), UTF_8));
        exchange.getResponseHeaders().add("Location", back);
        exchange.sendResponseHeaders(302, -1);
        exchange.close();
    }

    /** Tokens for a code; each code once. */
    void finish(HttpExchange exchange) throws IOException {
        var asked = form(new String(exchange.getRequestBody().readAllBytes(), UTF_8));
        var sign = Objects.requireNonNull(begun.remove(asked(asked, "code")));
        var person = UUID.randomUUID();
        var about =
                Map.of("aud", sign.client(), "nonce", sign.nonce(), "sid", UUID.randomUUID() + "");
        var tokens =
                Map.of(
                        "access_token", issuer.person(person),
                        "id_token", issuer.token(person, about),
                        "refresh_token", UUID.randomUUID().toString(),
                        "token_type", "Bearer",
                        "expires_in", 300);
        answer(exchange, JSON.writeValueAsBytes(tokens));
    }

    private static String asked(Map<String, String> form, String name) {
        return Objects.requireNonNull(form.get(name), name);
    }

    private static Map<String, String> form(String encoded) {
        return Arrays.stream(encoded.split("&"))
                .map(it -> it.split("=", 2))
                .collect(
                        Collectors.toMap(
                                it -> URLDecoder.decode(it[0], UTF_8),
                                it -> URLDecoder.decode(it[1], UTF_8)));
    }

    static void answer(HttpExchange exchange, byte[] json) throws IOException {
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, json.length);
        exchange.getResponseBody().write(json);
        exchange.close();
    }
}
