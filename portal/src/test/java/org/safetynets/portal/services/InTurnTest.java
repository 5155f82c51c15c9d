package org.safetynets.portal.services;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safetynets.contracts.ServiceInstances;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClient;

class InTurnTest {

    private final HttpServer alive = server();
    private int answered;

    private static HttpServer server() {
        try {
            return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @BeforeEach
    void start() {
        alive.createContext(
                "/",
                exchange -> {
                    try (exchange) {
                        answered++;
                        exchange.sendResponseHeaders(204, -1);
                    }
                });
        alive.start();
    }

    @AfterEach
    void stop() {
        alive.stop(0);
    }

    private URI address() {
        return URI.create("http://127.0.0.1:" + alive.getAddress().getPort());
    }

    /** A port that was free a moment ago. */
    private static URI nobody() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return URI.create("http://127.0.0.1:" + socket.getLocalPort());
        }
    }

    private static RestClient client(URI... instances) {
        return RestClient.builder()
                .baseUrl(instances[0])
                .requestFactory(new JdkClientHttpRequestFactory())
                .requestInterceptor(new InTurn(new ServiceInstances(List.of(instances))))
                .build();
    }

    @Test
    void an_instance_that_cannot_be_reached_is_passed_over() throws IOException {
        // given
        var client = client(nobody(), address());
        // when
        for (int i = 0; i < 4; i++) {
            client.get().uri("/x").retrieve().toBodilessEntity();
        }
        // then
        assertThat(answered).isEqualTo(4);
    }

    @Test
    void when_none_can_be_reached_it_says_so() throws IOException {
        var client = client(nobody(), nobody());
        assertThatThrownBy(() -> client.get().uri("/x").retrieve().toBodilessEntity())
                .isInstanceOf(ResourceAccessException.class);
    }
}
