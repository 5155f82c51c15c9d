package org.safetynets.platform.outbound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.hc.client5.http.DnsResolver;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.safetynets.platform.outbound.Outbound.Answer;

/** Against servers that speak HTTP, or pretend to. */
class OutboundTest {

    private static final Duration LONGEST = Duration.ofSeconds(2);
    private static final byte[] BODY = {1};

    private final AtomicInteger asked = new AtomicInteger();
    private HttpServer server;

    @BeforeEach
    void aServer() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/fine", it -> answer(it, 204, null));
        server.createContext("/broken", it -> answer(it, 500, null));
        server.createContext("/elsewhere", it -> answer(it, 307, "/fine"));
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void the_status_is_the_answer_and_nobody_is_followed_elsewhere() throws IOException {
        try (var outbound = outbound(it -> it, true)) {
            assertThat(outbound.post(address("/fine"), Map.of(), BODY))
                    .isEqualTo(new Answer.Answered(204));
            assertThat(outbound.post(address("/broken"), Map.of(), BODY))
                    .isEqualTo(new Answer.Answered(500));
            assertThat(outbound.post(address("/elsewhere"), Map.of(), BODY))
                    .isEqualTo(new Answer.Answered(307));
            assertThat(asked).hasValue(3);
        }
    }

    @Test
    void what_an_address_publishes_is_read_as_far_as_it_may_be_long() throws IOException {
        server.createContext(
                "/published",
                it -> {
                    try (it) {
                        it.sendResponseHeaders(200, 4);
                        it.getResponseBody().write(new byte[] {1, 2, 3, 4});
                    }
                });
        try (var outbound = outbound(it -> it, true)) {
            assertThat(outbound.get(address("/published"), 4)).contains(new byte[] {1, 2, 3, 4});
            assertThat(outbound.get(address("/published"), 3)).isEmpty();
            assertThat(outbound.get(address("/fine"), 4)).isEmpty();
            assertThat(outbound.get(address("/elsewhere"), 4)).isEmpty();
        }
        try (var outbound = outbound(_ -> "127.0.0.1", false)) {
            var inside =
                    URI.create("https://keys.example:" + server.getAddress().getPort() + "/fine");
            asked.set(0);
            assertThat(outbound.get(inside, 4)).isEmpty();
            assertThat(asked).hasValue(0);
        }
    }

    @Test
    void a_name_that_leads_inside_at_the_second_look_up_is_not_connected_to() throws IOException {
        var answers = new ArrayDeque<>(List.of("93.184.216.34", "127.0.0.1"));
        try (var outbound = outbound(it -> next(answers), false)) {
            var target =
                    URI.create("https://hooks.example:" + server.getAddress().getPort() + "/fine");

            assertThat(outbound.accepts(target)).isTrue();
            assertThat(outbound.post(target, Map.of(), BODY)).isEqualTo(new Answer.Forbidden());
            assertThat(answers).isEmpty();
            assertThat(asked).hasValue(0);
        }
    }

    @Test
    void one_inner_address_among_public_ones_is_one_too_many() throws IOException {
        var resolver =
                resolver(
                        () ->
                                new InetAddress[] {
                                    InetAddress.getByName("93.184.216.34"),
                                    InetAddress.getByName("10.0.0.1")
                                });
        try (var outbound = new Outbound(resolver, settings(false))) {
            assertThat(outbound.accepts(URI.create("https://hooks.example/"))).isFalse();
        }
    }

    @Test
    void only_https_without_a_name_in_it_is_accepted() throws IOException {
        try (var outbound = outbound(it -> "93.184.216.34", false)) {
            assertThat(outbound.accepts(URI.create("https://hooks.example/x"))).isTrue();
            assertThat(outbound.accepts(URI.create("http://hooks.example/x"))).isFalse();
            assertThat(outbound.accepts(URI.create("https://me:pw@hooks.example/x"))).isFalse();
            assertThat(outbound.accepts(URI.create("file:///etc/passwd"))).isFalse();
            assertThat(outbound.accepts(URI.create("https:///x"))).isFalse();
            assertThat(outbound.accepts(URI.create("/x"))).isFalse();
        }
    }

    @Test
    void where_an_operator_lists_hosts_no_other_is_accepted_nor_called() throws IOException {
        try (var outbound =
                outbound(_ -> "127.0.0.1", true, "Hooks.example", "*.practice.example")) {
            assertThat(outbound.accepts(URI.create("https://hooks.example/x"))).isTrue();
            assertThat(outbound.accepts(URI.create("https://HOOKS.example./x"))).isTrue();
            assertThat(outbound.accepts(URI.create("https://a.b.practice.example/x"))).isTrue();
            assertThat(outbound.accepts(URI.create("https://practice.example/x"))).isFalse();
            assertThat(outbound.accepts(URI.create("https://evilpractice.example/"))).isFalse();
            assertThat(outbound.accepts(URI.create("https://hooks.example.evil/"))).isFalse();
            assertThat(outbound.accepts(URI.create("https://a.hooks.example/x"))).isFalse();
            assertThat(outbound.allows(URI.create("https://a.hooks.example/x"))).isFalse();

            var port = server.getAddress().getPort();
            var listed = URI.create("http://hooks.example:" + port + "/fine");
            var other = URI.create("http://other.example:" + port + "/fine");
            assertThat(outbound.post(listed, Map.of(), BODY)).isEqualTo(new Answer.Answered(204));
            assertThat(outbound.post(other, Map.of(), BODY)).isEqualTo(new Answer.Forbidden());
            assertThat(outbound.get(other, 4)).isEmpty();
            assertThat(asked).hasValue(1);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"*", "*.", "https://hooks.example", "hooks.example:8443", "a.*.b", "-"})
    void a_list_that_would_not_mean_what_it_says_stops_the_start(String host) {
        assertThatThrownBy(() -> outbound(it -> it, false, host))
                .hasMessageContaining("NETS_OUTBOUND_HOSTS")
                .hasMessageContaining(host);
    }

    @Test
    void a_name_that_leads_nowhere_is_not_accepted() throws IOException {
        var resolver =
                resolver(
                        () -> {
                            throw new UnknownHostException("nowhere");
                        });
        try (var outbound = new Outbound(resolver, settings(false))) {
            assertThat(outbound.accepts(URI.create("https://nowhere.example/"))).isFalse();
        }
    }

    @Test
    void who_takes_the_call_and_says_nothing_is_hung_up_on() throws IOException {
        try (var silent = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
                var outbound = outbound(it -> it, true)) {
            var target = URI.create("http://127.0.0.1:" + silent.getLocalPort() + "/");
            var begun = System.nanoTime();

            assertThat(outbound.post(target, Map.of(), BODY)).isEqualTo(new Answer.Silent());
            assertThat(Duration.ofNanos(System.nanoTime() - begun))
                    .isLessThan(LONGEST.multipliedBy(5));
        }
    }

    @Test
    void who_drips_an_answer_letter_by_letter_is_hung_up_on() throws IOException {
        try (var dripping = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
                var outbound = outbound(it -> it, true)) {
            var drip = Thread.ofVirtual().start(() -> drip(dripping));
            var target = URI.create("http://127.0.0.1:" + dripping.getLocalPort() + "/");
            var begun = System.nanoTime();

            assertThat(outbound.post(target, Map.of(), BODY)).isEqualTo(new Answer.Silent());
            assertThat(Duration.ofNanos(System.nanoTime() - begun))
                    .isLessThan(LONGEST.multipliedBy(5));
            drip.interrupt();
        }
    }

    @Test
    void who_is_not_there_gives_no_answer() throws IOException {
        var port = server.getAddress().getPort();
        server.stop(0);
        try (var outbound = outbound(it -> it, true)) {
            assertThat(outbound.post(URI.create("http://127.0.0.1:" + port), Map.of(), BODY))
                    .isEqualTo(new Answer.Silent());
        }
    }

    private static void drip(ServerSocket server) {
        try (var call = server.accept()) {
            call.getOutputStream()
                    .write(
                            "HTTP/1.1 200 OK\r\nX: "
                                    .getBytes(java.nio.charset.StandardCharsets.US_ASCII));
            while (!Thread.currentThread().isInterrupted()) {
                call.getOutputStream().write('x');
                call.getOutputStream().flush();
                java.util.concurrent.locks.LockSupport.parkNanos(50_000_000);
            }
        } catch (IOException e) {
            // hung up, as it should be
        }
    }

    private URI address(String path) {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
    }

    private void answer(
            com.sun.net.httpserver.HttpExchange exchange,
            int status,
            @org.jspecify.annotations.Nullable String location)
            throws IOException {
        asked.incrementAndGet();
        try (exchange) {
            exchange.getRequestBody().readAllBytes();
            if (location != null) {
                exchange.getResponseHeaders().set("Location", location);
            }
            exchange.sendResponseHeaders(status, -1);
        }
    }

    private static String next(Queue<String> answers) {
        var next = answers.poll();
        return next == null ? "127.0.0.1" : next;
    }

    private static OutboundSettings settings(boolean allowLoopback, String... hosts) {
        return new OutboundSettings(LONGEST, allowLoopback, List.of(hosts));
    }

    private static Outbound outbound(
            java.util.function.UnaryOperator<String> names,
            boolean allowLoopback,
            String... hosts) {
        var resolver =
                new DnsResolver() {
                    @Override
                    public InetAddress[] resolve(String host) throws UnknownHostException {
                        return new InetAddress[] {InetAddress.getByName(names.apply(host))};
                    }

                    @Override
                    public String resolveCanonicalHostname(String host) {
                        return host;
                    }
                };
        return new Outbound(resolver, settings(allowLoopback, hosts));
    }

    private interface Lookup {
        InetAddress[] now() throws UnknownHostException;
    }

    private static DnsResolver resolver(Lookup lookup) {
        return new DnsResolver() {
            @Override
            public InetAddress[] resolve(String host) throws UnknownHostException {
                return lookup.now();
            }

            @Override
            public String resolveCanonicalHostname(String host) {
                return host;
            }
        };
    }
}
