package org.safetynets.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.junit.jupiter.api.Test;

/** Kafka's own double of a producer, which answers when it is told to. */
class RelaySenderTest {
    private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");

    private final MockProducer<String, byte[]> kafka =
            new MockProducer<>(false, null, new StringSerializer(), new ByteArraySerializer());
    private final RelaySender sender =
            new RelaySender(
                    kafka,
                    "",
                    "group-service",
                    new RelayMetrics(new SimpleMeterRegistry(), Clock.fixed(NOW, ZoneOffset.UTC)));

    @Test
    void nothing_overtakes_an_event_that_kafka_did_not_take() {
        // given
        send(1);
        send(2);
        // when
        kafka.errorNext(new TimeoutException("the broker is away"));
        // then
        assertThat(kafka.closed()).isTrue();
        assertThatThrownBy(() -> send(3)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(sender::settle).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void what_waits_behind_it_is_not_pushed_out_in_the_end() {
        // given
        send(1);
        send(2);
        kafka.errorNext(new TimeoutException("the broker is away"));
        // when
        sender.settleAll();
        sender.close();
        // then
        assertThat(kafka.flushed()).isFalse();
        assertThat(sender.takeAcknowledged()).isEmpty();
    }

    @Test
    void what_was_acknowledged_before_it_stays_so() {
        // given
        send(1);
        send(2);
        kafka.completeNext();
        sender.settle();
        // when
        kafka.errorNext(new TimeoutException("the broker is away"));
        // then
        assertThat(sender.takeAcknowledged()).map(RelayPosition.Mark::token).contains(token(1));
    }

    private void send(int version) {
        var message =
                new OutboxMessage(
                        "event-" + version,
                        "groups.groups",
                        "group",
                        "group.changed.v1",
                        "{}",
                        version,
                        NOW,
                        null,
                        null);
        sender.send(message, token(version));
    }

    private static BsonDocument token(int number) {
        return new BsonDocument("number", new BsonInt32(number));
    }
}
