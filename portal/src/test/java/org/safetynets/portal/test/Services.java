package org.safetynets.portal.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Function;

/** All services and the realm's keys behind one real HTTP server that answers golden JSON. */
public final class Services {

    private static final String REALM = "/realms/safety-nets";
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private record Answer(int status, String body) {}

    private final SigningKey key = new SigningKey();
    private final Map<String, Function<Received, Answer>> answers = new ConcurrentHashMap<>();
    private final List<Received> received = new CopyOnWriteArrayList<>();
    private final HttpServer server;
    private volatile Instant provenAt = justNow();

    public Services() {
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
        return "http://localhost:" + server.getAddress().getPort();
    }

    public String token(Person person) {
        return key.token(person, url() + REALM, "safety-nets", provenAt);
    }

    public String tokenForOthers(Person person) {
        return key.token(person, url() + REALM, "another-application", provenAt);
    }

    /** Everybody's sign-in is too old for what needs a fresh proof. */
    public Services signedInLongAgo() {
        provenAt = Instant.now().minus(Duration.ofHours(1));
        return this;
    }

    /** Answers with a golden file, for example {@code groups/listed.json}. */
    public Services given(String method, String path, String golden) {
        return answering(method, path, 200, Golden.read(golden));
    }

    public Services answering(String method, String path, int status, String body) {
        answers.put(method + " " + path, any -> new Answer(status, body));
        return this;
    }

    /** Answers each person with a golden file of their own. */
    public Services givenEach(String method, String path, Function<Person, String> golden) {
        answers.put(
                method + " " + path,
                asked -> new Answer(200, Golden.read(golden.apply(who(asked)))));
        return this;
    }

    /** Answers those who may see it; everybody else learns that it is not for them. */
    public Services givenTo(Set<Person> those, String method, String path, String golden) {
        answers.put(
                method + " " + path,
                asked ->
                        those.contains(who(asked))
                                ? new Answer(200, Golden.read(golden))
                                : new Answer(
                                        403,
                                        "{\"type\": \"/problems/forbidden\", \"status\": 403}"));
        return this;
    }

    public Services refusing(String method, String path, int status, String problem) {
        return answering(
                method,
                path,
                status,
                """
                {"type": "/problems/%s", "title": "No", "status": %d, "detail": "No.",
                 "requestId": "4f1c2b"}
                """
                        .formatted(problem, status));
    }

    public void forget() {
        provenAt = justNow();
        answers.clear();
        received.clear();
    }

    public List<Received> received(String method, String path) {
        return received.stream()
                .filter(it -> it.method().equals(method) && it.path().equals(path))
                .toList();
    }

    /**
     * Waits for such a request that passes the check. A browser sends in its own time, and a page
     * may have asked before by itself: what was received last right after a click need not be what
     * the click sends.
     */
    public void comeToReceive(String method, String path, Consumer<Received> check) {
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(received(method, path)).anySatisfy(check));
    }

    /** By the minute, so that one token serves many pages. */
    private static Instant justNow() {
        return Instant.now().truncatedTo(ChronoUnit.MINUTES);
    }

    private Person who(Received asked) {
        for (var person : Person.values()) {
            var claims = asked.authorization().split("\\.", 3);
            if (claims.length == 3 && Golden.decoded(claims[1]).contains(person.id().toString())) {
                return person;
            }
        }
        throw new IllegalStateException("asked without a token: " + asked.path());
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            var asked = read(exchange);
            received.add(asked);
            var answer = find(asked);
            var body = answer.body().getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", type(answer));
            exchange.sendResponseHeaders(answer.status(), body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
        }
    }

    private static String type(Answer answer) {
        if (answer.body().startsWith("<svg")) {
            return "image/svg+xml";
        }
        return answer.status() < 400 ? "application/json" : "application/problem+json";
    }

    private Answer find(Received asked) {
        if (asked.path().equals(REALM + "/protocol/openid-connect/certs")) {
            return new Answer(200, key.published());
        }
        var found = answers.get(asked.method() + " " + asked.path());
        return found == null
                ? new Answer(404, "{\"type\": \"/problems/not-found\", \"status\": 404}")
                : found.apply(asked);
    }

    private static Received read(HttpExchange exchange) throws IOException {
        var authorization = exchange.getRequestHeaders().getFirst("Authorization");
        return new Received(
                exchange.getRequestMethod(),
                exchange.getRequestURI().getPath(),
                Objects.requireNonNullElse(exchange.getRequestURI().getQuery(), ""),
                new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8),
                authorization == null ? "" : authorization,
                Objects.requireNonNullElse(exchange.getRequestHeaders().getFirst("X-Reason"), ""),
                Objects.requireNonNullElse(exchange.getRequestHeaders().getFirst("If-Match"), ""));
    }
}
