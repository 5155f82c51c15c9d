package org.safetynets.faults.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WireTest {
    private final AtomicInteger asked = new AtomicInteger();
    private final HttpServer server = server();
    private final Wire wire = new Wire(server.getAddress().getPort());

    private static HttpServer server() {
        try {
            var loopback = InetAddress.getLoopbackAddress();
            return HttpServer.create(new InetSocketAddress(loopback, 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @BeforeEach
    void serve() {
        server.createContext(
                "/",
                exchange -> {
                    asked.incrementAndGet();
                    var answer = "here".getBytes(StandardCharsets.UTF_8);
                    exchange.sendResponseHeaders(200, answer.length);
                    exchange.getResponseBody().write(answer);
                    exchange.close();
                });
        server.start();
    }

    @AfterEach
    void end() {
        wire.close();
        server.stop(0);
    }

    @Test
    void passes_everything_while_it_is_whole_or_slow() throws Exception {
        assertThat(ask()).isEqualTo("here");
        wire.now(Wire.State.SLOW);
        assertThat(ask()).isEqualTo("here");
    }

    @Test
    void passes_nothing_while_it_is_cut_and_everything_afterwards() throws Exception {
        wire.now(Wire.State.CUT);
        assertThatThrownBy(this::ask).isInstanceOf(IOException.class);
        assertThat(asked).hasValue(0);
        wire.now(Wire.State.WHOLE);
        assertThat(ask()).isEqualTo("here");
    }

    @Test
    void loses_the_answer_of_what_was_done() {
        wire.now(Wire.State.LOSING_ANSWERS);
        assertThatThrownBy(this::ask).isInstanceOf(IOException.class);
        assertThat(asked.get()).isPositive();
    }

    private String ask() throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            var address = URI.create("http://127.0.0.1:" + wire.port() + "/");
            var question =
                    HttpRequest.newBuilder(address).POST(BodyPublishers.ofString("?")).build();
            return client.send(question, BodyHandlers.ofString()).body();
        }
    }
}
