package org.safetynets.tracing.logs;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import com.sun.net.httpserver.HttpServer;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;

/** Against a server that takes what a collector does. */
class LogsElsewhereTest {

    private static final Logger LOG = LoggerFactory.getLogger(LogsElsewhereTest.class);

    private static final int MANY = 5_000;

    /** The exporter waits ten seconds for an answer. */
    private static final Duration LONG_BEFORE_IT_IS_GIVEN_UP = Duration.ofSeconds(5);

    private final Queue<String> taken = new ConcurrentLinkedQueue<>();
    private HttpServer server;
    private volatile int status = 200;

    @BeforeEach
    void aCollector() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext(
                "/v1/logs",
                it -> {
                    try (it) {
                        taken.add(new String(it.getRequestBody().readAllBytes(), UTF_8));
                        it.sendResponseHeaders(status, -1);
                    }
                });
        server.start();
    }

    @AfterEach
    void end() {
        MDC.clear();
        server.stop(0);
    }

    @Test
    void every_line_arrives_with_what_it_belongs_to_and_its_mistake() {
        try (var _ = logs(address())) {
            MDC.put("requestId", "request-1");
            MDC.put("secret", "not-told");
            LOG.warn("Refused: {}", "by rule", new IllegalStateException("broken"));
            await().until(() -> !taken.isEmpty());
        }
        assertThat(taken)
                .first()
                .asString()
                .contains("Refused: by rule", "WARN", "request-1", "training-service", "instance-1")
                .contains("java.lang.IllegalStateException: broken", getClass().getName())
                .doesNotContain("not-told");
    }

    @Test
    void what_was_said_last_is_handed_over_at_the_end_and_nothing_after_it() {
        try (var _ = logs(address())) {
            LOG.info("The last word");
        }
        LOG.info("Said to nobody");
        assertThat(String.join("", taken)).contains("The last word").doesNotContain("nobody");
    }

    @Test
    void nothing_that_was_sent_begins_a_line_of_its_own_there_either() {
        var sent = "a\nb\r\u0085c\u2028d\u2029e\u001b[2J";
        try (var _ = logs(address())) {
            LOG.warn("Sent: {}", sent, new IllegalStateException("first\nsecond\u2028third"));
        }
        assertThat(String.join("", taken))
                .contains("Sent: a b c d e [2J")
                .contains("IllegalStateException: first second third\n\tat ")
                .doesNotContain("a\nb", "\u0085", "\u2028", "\u2029", "\u001b[2J");
    }

    @Test
    void nobody_waits_for_a_collector_that_takes_a_call_and_never_answers() throws IOException {
        try (var silent = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
                var logs = logs("http://127.0.0.1:" + silent.getLocalPort())) {
            assertTimeout(
                    LONG_BEFORE_IT_IS_GIVEN_UP,
                    () -> IntStream.range(0, MANY).forEach(it -> LOG.info("Line {}", it)));
            assertThat(logs.handedOver()).isZero();
            assertThat(logs.lost()).isGreaterThanOrEqualTo(MANY - Lines.ROOM);
        }
    }

    @Test
    void what_a_collector_takes_is_counted() {
        try (var logs = logs(address())) {
            LOG.info("One");
            LOG.info("Two");
            await().until(() -> logs.handedOver() == 2);
            assertThat(logs.lost()).isZero();
        }
    }

    @Test
    void what_a_collector_refuses_is_counted_as_lost_and_told_to_those_who_watch() {
        status = 400;
        try (var logs = logs(address())) {
            var meters = new SimpleMeterRegistry();
            new LogLineMetrics(logs).bindTo(meters);
            LOG.info("Refused");
            await().until(() -> logs.lost() == 1);
            assertThat(meters.get("nets.logs.lost").functionCounter().count()).isEqualTo(1);
            assertThat(meters.get("nets.logs.handed.over").functionCounter().count()).isZero();
        }
    }

    @Test
    void room_comes_free_again_when_lines_have_left() {
        try (var logs = logs(address())) {
            IntStream.range(0, Lines.ROOM / 2).forEach(it -> LOG.info("Line {}", it));
            await().until(() -> logs.handedOver() == Lines.ROOM / 2);
            IntStream.range(0, Lines.ROOM).forEach(it -> LOG.info("Line {}", it));
            await().until(() -> logs.handedOver() == Lines.ROOM / 2 + Lines.ROOM);
            assertThat(logs.lost()).isZero();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "none"})
    void without_one_they_are_on_standard_output_alone(String address) {
        try (var _ = logs(address)) {
            LOG.info("Only here");
        }
        assertThat(taken).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"collector:4318", "ftp://collector", "no"})
    void what_is_no_address_stops_the_start(String address) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> logs(address).close())
                .withMessageContaining("NETS_LOGS");
    }

    private String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/";
    }

    private static LogsElsewhere logs(String address) {
        return new LogsElsewhere(address, "training-service", "instance-1");
    }
}
