package org.safetynets.referrals;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.platform.test.StandIn;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Tells of partners what group-service would, and can be away. */
public final class GroupsStandIn extends StandIn {

    private static final JsonMapper JSON = JsonMapper.shared();

    /** What it was asked, and why. */
    public record Asked(String path, String reason, JsonNode body) {}

    private final Map<String, String> bands = new ConcurrentHashMap<>();
    private final Map<String, String> scores = new ConcurrentHashMap<>();
    private final List<Asked> asked = new CopyOnWriteArrayList<>();
    private volatile boolean away;

    public GroupsStandIn() {
        super("NETS_GROUPS");
        below("/internal/attendance", this::attendance);
        below("/internal/scores", this::scores);
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
}
