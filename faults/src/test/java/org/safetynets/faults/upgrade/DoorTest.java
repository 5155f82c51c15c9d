package org.safetynets.faults.upgrade;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.safetynets.stack.process.Deadline;

class DoorTest {
    private static final int UNUSED = 1;
    private final List<HttpServer> servers = new ArrayList<>();
    private final Door door = new Door();
    private final HttpClient client = HttpClient.newHttpClient();

    @AfterEach
    void end() {
        client.close();
        door.close();
        servers.forEach(it -> it.stop(0));
    }

    @Test
    void asks_those_who_take_part_in_turn() throws Exception {
        // given
        door.open(saying("old"));
        door.open(saying("new"));
        // then
        assertThat(List.of(ask().body(), ask().body())).containsExactlyInAnyOrder("old", "new");
    }

    @Test
    void asks_another_when_one_takes_no_connection() throws Exception {
        // given
        door.open(URI.create("http://127.0.0.1:" + UNUSED));
        door.open(saying("new"));
        // then
        assertThat(List.of(ask().body(), ask().body())).containsExactly("new", "new");
        assertThat(door.tally().failed()).isZero();
    }

    @Test
    void passes_what_was_asked_and_what_was_answered() throws Exception {
        // given
        door.open(
                serving(
                        exchange -> {
                            var key = exchange.getRequestHeaders().getFirst("Idempotency-Key");
                            var body = exchange.getRequestBody().readAllBytes();
                            var text = new String(body, StandardCharsets.UTF_8);
                            exchange.getResponseHeaders().set("ETag", "\"7\"");
                            answer(exchange, 201, exchange.getRequestURI() + key + text);
                        }));
        // when
        var answer =
                client.send(
                        question("/a?b=%20c")
                                .header("Idempotency-Key", "k")
                                .PUT(BodyPublishers.ofString("{}"))
                                .build(),
                        BodyHandlers.ofString());
        // then
        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(answer.body()).isEqualTo("/a?b=%20ck{}");
        assertThat(answer.headers().firstValue("ETag")).contains("\"7\"");
    }

    @Test
    void lets_one_go_only_after_its_last_answer() throws Exception {
        // given
        var asked = new CountDownLatch(1);
        var goOn = new CountDownLatch(1);
        var old =
                serving(
                        exchange -> {
                            asked.countDown();
                            await(goOn);
                            answer(exchange, 200, "old");
                        });
        door.open(old);
        var underway = client.sendAsync(question("/").build(), BodyHandlers.ofString());
        await(asked);
        // when
        door.open(saying("new"));
        var left = CompletableFuture.runAsync(() -> door.leave(old), Thread::startVirtualThread);
        // then
        assertThat(ask().body()).isEqualTo("new");
        assertThat(left).isNotDone();
        goOn.countDown();
        left.get(10, TimeUnit.SECONDS);
        assertThat(underway.get(10, TimeUnit.SECONDS).body()).isEqualTo("old");
    }

    @Test
    void counts_what_nobody_may_feel() throws Exception {
        // given
        door.open(serving(exchange -> answer(exchange, 500, "broken")));
        // when
        var answer = ask();
        // then
        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(door.tally().failures()).containsExactly("GET / was answered 500");
    }

    @Test
    void counts_apart_who_was_told_when_to_come_again() throws Exception {
        // given
        door.open(
                serving(
                        exchange -> {
                            exchange.getResponseHeaders().set("Retry-After", "1");
                            answer(exchange, 503, "later");
                        }));
        // when
        ask();
        // then
        assertThat(door.tally().failed()).isZero();
        assertThat(door.tally().turnedAway()).isEqualTo(1);
    }

    @Test
    void counts_an_answer_that_was_cut_off() throws Exception {
        // given
        door.open(serving(exchange -> exchange.close()));
        // when
        var answer = ask();
        // then
        assertThat(answer.statusCode()).isEqualTo(502);
        assertThat(door.tally().failed()).isEqualTo(1);
    }

    @Test
    void fails_when_there_is_nobody_to_ask() throws Exception {
        assertThat(ask().statusCode()).isEqualTo(503);
        assertThat(door.tally().failed()).isEqualTo(1);
    }

    /** Returns when it has been counted, which is after its answer was sent. */
    private HttpResponse<String> ask() throws IOException, InterruptedException {
        var before = door.tally().answers();
        var answer = client.send(question("/").build(), BodyHandlers.ofString());
        Deadline.in(Duration.ofSeconds(10))
                .await("the count", () -> door.tally().answers() > before);
        return answer;
    }

    private HttpRequest.Builder question(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + door.port() + path));
    }

    private URI saying(String text) throws IOException {
        return serving(exchange -> answer(exchange, 200, text));
    }

    private URI serving(HttpHandler handler) throws IOException {
        var loopback = InetAddress.getLoopbackAddress();
        var server = HttpServer.create(new InetSocketAddress(loopback, 0), 0);
        server.createContext("/", handler);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
        servers.add(server);
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    private static void answer(HttpExchange exchange, int status, String text) throws IOException {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private static void await(CountDownLatch latch) throws IOException {
        try {
            if (!latch.await(10, TimeUnit.SECONDS)) {
                throw new IOException("Waited in vain");
            }
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }
}
