package org.safetynets.platform.test;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Knows people and keeps systems as identity-service would; for systems it can be away. */
public final class IdentityStandIn extends StandIn {

    private final Map<String, String> pseudonyms = new ConcurrentHashMap<>();
    private final Map<String, String> systems = new ConcurrentHashMap<>();
    private volatile boolean away;

    public IdentityStandIn() {
        super("NETS_IDENTITY");
        below("/internal/people/", this::person);
        below("/internal/systems/", this::system);
    }

    public void knows(UUID person, String pseudonym) {
        pseudonyms.put(person.toString(), pseudonym);
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

    private void person(HttpExchange asked) throws IOException {
        var id = last(asked);
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

    private void system(HttpExchange asked) throws IOException {
        var body = new String(asked.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        if (away) {
            answer(asked, 503, "{}");
            return;
        }
        if (asked.getRequestMethod().equals("PUT")) {
            systems.put(last(asked), body);
        } else {
            systems.remove(last(asked));
        }
        answer(asked, 200, "{}");
    }

    private static String last(HttpExchange asked) {
        return asked.getRequestURI().getPath().replaceFirst(".*/", "");
    }
}
