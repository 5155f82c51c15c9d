package org.safetynets.notifications;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.test.context.DynamicPropertyRegistry;

/** Says of practices what referral-service would, and is nobody's sign-in but its own. */
final class ReferralsStandIn implements AutoCloseable {

    private final Map<String, String> parts = new ConcurrentHashMap<>();
    private final Set<String> told = ConcurrentHashMap.newKeySet();
    private final Set<String> away = ConcurrentHashMap.newKeySet();
    private final HttpServer server;

    ReferralsStandIn() {
        try {
            server =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var token = "{\"access_token\":\"t\",\"token_type\":\"Bearer\"}";
        server.createContext("/realms", it -> answer(it, 200, token));
        server.createContext("/internal/practices/", this::practice);
        server.start();
    }

    void register(DynamicPropertyRegistry properties) {
        var base = "http://127.0.0.1:" + server.getAddress().getPort();
        properties.add("NETS_REFERRALS", () -> base);
        properties.add("NETS_KEYCLOAK", () -> base);
    }

    void works(UUID practice, UUID person, String part) {
        parts.put("/internal/practices/%s/members/%s".formatted(practice, person), part);
    }

    /** The partner discloses something, and the organization lets the practice in. */
    void mayTell(UUID practice, UUID organization, UUID referral) {
        told.add(path(practice, organization, referral));
    }

    void mayNotTell(UUID practice, UUID organization, UUID referral) {
        told.remove(path(practice, organization, referral));
    }

    void doesNotAnswerFor(UUID practice) {
        away.add(practice.toString());
    }

    void answersAgainFor(UUID practice) {
        away.remove(practice.toString());
    }

    private static String path(UUID practice, UUID organization, UUID referral) {
        return "/internal/practices/%s/organizations/%s/referrals/%s"
                .formatted(practice, organization, referral);
    }

    private void practice(HttpExchange asked) throws IOException {
        var path = asked.getRequestURI().getPath();
        if (away.contains(path.split("/", -1)[3])) {
            answer(asked, 503, "{}");
        } else if (path.contains("/referrals/")) {
            answer(asked, 200, "{\"mayBeTold\":" + told.contains(path) + "}");
        } else if (parts.containsKey(path)) {
            answer(asked, 200, "{\"part\":\"" + parts.get(path) + "\"}");
        } else {
            answer(asked, 404, "{}");
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
