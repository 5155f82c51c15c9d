package org.safetynets.platform.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClient;

class ServiceClientsTest {

    private final HttpServer one = server();
    private final HttpServer other = server();
    private final AtomicInteger byOne = new AtomicInteger();
    private final AtomicInteger byOther = new AtomicInteger();
    private final AtomicInteger tokens = new AtomicInteger();

    private static HttpServer server() {
        try {
            return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @BeforeEach
    void start() {
        start(one, byOne);
        start(other, byOther);
    }

    private static void start(HttpServer server, AtomicInteger answered) {
        server.createContext(
                "/",
                exchange -> {
                    try (exchange) {
                        answered.incrementAndGet();
                        exchange.sendResponseHeaders(204, -1);
                    }
                });
        server.start();
    }

    @AfterEach
    void stop() {
        one.stop(0);
        other.stop(0);
    }

    private static String at(HttpServer server) {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** A port that was free a moment ago. */
    private static String nobody() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return "http://127.0.0.1:" + socket.getLocalPort();
        }
    }

    private ServiceClients clients(String... addresses) {
        var environment =
                new MockEnvironment()
                        .withProperty("NETS_IDENTITY", String.join(", ", List.of(addresses)));
        return new ServiceClients(
                it ->
                        RestClient.builder()
                                .requestFactory(new JdkClientHttpRequestFactory())
                                .requestInterceptor(
                                        (request, body, execution) -> {
                                            tokens.incrementAndGet();
                                            return execution.execute(request, body);
                                        }),
                ServiceClientsTest::patient,
                environment);
    }

    private static JdkClientHttpRequestFactory patient(Duration patience) {
        var requests = new JdkClientHttpRequestFactory();
        requests.setReadTimeout(patience);
        return requests;
    }

    private static void change(RestClient client) {
        client.post().uri("/internal/x").body("a change").retrieve().toBodilessEntity();
    }

    @Test
    void instances_are_asked_in_turn_by_a_new_client_as_well() {
        // given
        var clients = clients(at(one), at(other));
        // when
        change(clients.restClient("identity"));
        change(clients.restClient("identity", Duration.ofSeconds(5)));
        // then
        assertThat(List.of(byOne.get(), byOther.get())).containsExactly(1, 1);
    }

    @Test
    void an_instance_that_cannot_be_reached_is_passed_over_by_changes_too() throws IOException {
        // given
        var clients = clients(nobody(), at(other));
        // when
        for (var i = 0; i < 4; i++) {
            change(clients.restClient("identity"));
        }
        // then
        assertThat(byOther).hasValue(4);
        assertThat(tokens).as("signed in once for each").hasValue(4);
    }

    @Test
    void when_none_can_be_reached_it_says_so() throws IOException {
        var client = clients(nobody(), nobody()).restClient("identity");
        assertThatThrownBy(() -> change(client)).isInstanceOf(ResourceAccessException.class);
    }
}
