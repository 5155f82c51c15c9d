package org.safetynets.platform.outbox;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Date;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.bson.BsonDocument;
import org.jspecify.annotations.Nullable;
import org.safetynets.platform.outbox.RelayPosition.Mark;

/**
 * Sends events in order without waiting, and knows up to where all are acknowledged.
 *
 * <p>The first that Kafka does not take is the last: what was sent after it and is not out yet must
 * not overtake it. So the producer is given up in the callback of that first one, before its thread
 * sends anything more to the same partition; the next run sends all of them again, in order.
 */
final class RelaySender implements AutoCloseable {

    private record InFlight(
            OutboxMessage message, BsonDocument token, Future<RecordMetadata> answer) {}

    private final Producer<String, byte[]> producer;
    private final String topicPrefix;
    private final String source;
    private final RelayMetrics metrics;
    private final ArrayDeque<InFlight> inFlight = new ArrayDeque<>();
    private @Nullable Mark acknowledged;
    private volatile boolean givenUp;

    RelaySender(
            Producer<String, byte[]> producer,
            String topicPrefix,
            String source,
            RelayMetrics metrics) {
        this.producer = producer;
        this.topicPrefix = topicPrefix;
        this.source = source;
        this.metrics = metrics;
    }

    /** Hands the event to Kafka; the token is where to resume once it is acknowledged. */
    void send(OutboxMessage message, BsonDocument token) {
        var answer =
                producer.send(
                        message.record(topicPrefix, source),
                        (metadata, e) -> {
                            if (e != null) {
                                giveUp();
                            }
                        });
        inFlight.add(new InFlight(message, token, answer));
        metrics.unacknowledged(inFlight.size());
    }

    int unacknowledged() {
        return inFlight.size();
    }

    /**
     * Notes the acknowledgements that have come.
     *
     * @throws IllegalStateException when Kafka refused one: what came after it must be sent again
     */
    void settle() {
        while (!inFlight.isEmpty() && inFlight.element().answer().isDone()) {
            settleFirst(Duration.ZERO);
        }
    }

    private void giveUp() {
        givenUp = true;
        producer.close(Duration.ZERO);
    }

    /** Waits until all are acknowledged; of those after one that Kafka did not take, none is. */
    void settleAll() {
        if (givenUp) {
            return;
        }
        producer.flush();
        while (!inFlight.isEmpty()) {
            settleFirst(Duration.ofSeconds(1));
        }
    }

    /** Waits until the oldest is acknowledged. */
    void settleOldest(Duration most) {
        if (!inFlight.isEmpty()) {
            settleFirst(most);
        }
    }

    private void settleFirst(Duration most) {
        var first = inFlight.element();
        try {
            first.answer().get(most.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException("Kafka did not take event " + first.message().id(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        inFlight.remove();
        metrics.unacknowledged(inFlight.size());
        metrics.delivered(first.message().occurredAt());
        acknowledged = new Mark(first.token(), Date.from(first.message().occurredAt()));
    }

    /** Up to where all are acknowledged, if that has moved since the last call. */
    Optional<Mark> takeAcknowledged() {
        var mark = Optional.ofNullable(acknowledged);
        acknowledged = null;
        return mark;
    }

    @Override
    public void close() {
        producer.close(Duration.ofSeconds(1));
    }
}
