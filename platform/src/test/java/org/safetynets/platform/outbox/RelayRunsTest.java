package org.safetynets.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.junit.jupiter.api.Test;

/** With what the relay sends; what becomes of it otherwise only a broker's death shows. */
class RelayRunsTest {

    private static final Duration LEASE = Duration.ofSeconds(6);

    private final ProducerConfig config =
            new ProducerConfig(settings(Map.of("bootstrap.servers", "127.0.0.1:1")));

    @Test
    void one_request_at_a_time_so_that_nothing_overtakes_what_is_tried_again() {
        assertThat(config.getInt("max.in.flight.requests.per.connection")).isEqualTo(1);
        assertThat(config.getBoolean("enable.idempotence")).isTrue();
        assertThat(config.getString("acks")).isEqualTo("-1");
    }

    @Test
    void it_gives_up_before_the_lease_could_pass_to_another() {
        assertThat(config.getInt("delivery.timeout.ms")).isLessThan((int) LEASE.toMillis() / 2);
        assertThat(config.getLong("max.block.ms")).isLessThan(LEASE.toMillis() / 2);
    }

    @Test
    void what_every_client_starts_from_is_kept() {
        assertThat(settings(Map.of("client.id", "relay"))).containsEntry("client.id", "relay");
    }

    private static Map<String, Object> settings(Map<String, Object> client) {
        return RelayRuns.producerSettings(client, LEASE);
    }
}
