package org.safetynets.tracing.logs;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.awaitility.Awaitility.await;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
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

    private final Queue<String> taken = new ConcurrentLinkedQueue<>();
    private HttpServer server;

    @BeforeEach
    void aCollector() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext(
                "/v1/logs",
                it -> {
                    try (it) {
                        taken.add(new String(it.getRequestBody().readAllBytes(), UTF_8));
                        it.sendResponseHeaders(200, -1);
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
    void nobody_waits_for_a_collector_that_is_not_there() {
        server.stop(0);
        try (var _ = logs(address())) {
            for (var line : List.of("one", "two", "three")) {
                LOG.info(line);
            }
        }
        assertThat(taken).isEmpty();
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
