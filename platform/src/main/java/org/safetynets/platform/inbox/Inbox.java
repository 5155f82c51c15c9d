package org.safetynets.platform.inbox;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import io.opentelemetry.api.trace.SpanKind;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Headers;
import org.safetynets.contracts.Event;
import org.safetynets.contracts.EventJson;
import org.safetynets.contracts.EventType;
import org.safetynets.platform.kafka.CloudEventHeaders;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.persistence.TransactionRetry;
import org.safetynets.tracing.Spans;
import org.safetynets.tracing.Told;
import org.safetynets.tracing.Trace;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.transaction.support.TransactionOperations;
import tools.jackson.core.JacksonException;

/** Takes messages in: each event once for each consumer, in one transaction with its effect. */
public final class Inbox {

    static final String COLLECTION = "inbox";

    private final List<EventConsumer<?>> consumers;
    private final MongoOperations mongo;
    private final TransactionOperations transactions;
    private final Clock clock;
    private final Spans spans;

    public Inbox(
            List<EventConsumer<?>> consumers,
            MongoOperations mongo,
            TransactionOperations transactions,
            Clock clock,
            Spans spans) {
        this.consumers = List.copyOf(consumers);
        this.mongo = mongo;
        this.transactions = transactions;
        this.clock = clock;
        this.spans = spans;
    }

    /** Names of the topics the consumers need, without a prefix. */
    public List<String> topics() {
        return consumers.stream()
                .map(it -> EventType.of(it.eventType()).topic())
                .distinct()
                .toList();
    }

    /**
     * Hands the message to its consumers.
     *
     * @throws PoisonException when it is no event
     */
    public void take(ConsumerRecord<String, byte[]> message) {
        if (message.value() == null) {
            return; // a tombstone: the aggregate is gone from the compacted topic
        }
        var name = required(message.headers(), CloudEventHeaders.TYPE);
        // a type this version does not know was added by a newer publisher
        EventType.named(name).ifPresent(type -> takeWithinItsTrace(message, type));
    }

    private void takeWithinItsTrace(ConsumerRecord<String, byte[]> message, EventType type) {
        var parent = CloudEventHeaders.text(message.headers(), CloudEventHeaders.TRACEPARENT);
        var span = spans.begin(SpanKind.CONSUMER, "process " + type.type(), parent);
        Told.ofTopic(span, type.topic());
        try (var _ = Trace.begin(span)) {
            take(message, type);
        } catch (RuntimeException e) {
            Told.failed(span, e);
            throw e;
        }
    }

    private void take(ConsumerRecord<String, byte[]> message, EventType type) {
        var event = read(message, type);
        var context = context(message.headers(), type, event);
        for (var consumer : consumers) {
            if (consumer.eventType() == type.payload()) {
                once(consumer, event, context);
            }
        }
    }

    private <E extends Event> void once(
            EventConsumer<E> consumer, Event event, EventContext context) {
        var seen = consumer.name() + ":" + context.id();
        TransactionRetry.run(
                () -> {
                    transactions.executeWithoutResult(
                            transaction -> {
                                if (record(seen)) {
                                    consumer.on(consumer.eventType().cast(event), context);
                                }
                            });
                    return true;
                });
    }

    /** Records the event as seen; false when it was. Two instances at once: one waits and loses. */
    private boolean record(String seen) {
        var result =
                mongo.execute(
                        COLLECTION,
                        it ->
                                it.updateOne(
                                        Filters.eq("_id", seen),
                                        Updates.setOnInsert("seenAt", Date.from(clock.instant())),
                                        new com.mongodb.client.model.UpdateOptions().upsert(true)));
        return result != null && result.getUpsertedId() != null;
    }

    private static Event read(ConsumerRecord<String, byte[]> message, EventType type) {
        try {
            return EventJson.read(message.value(), type.payload());
        } catch (JacksonException | NullPointerException e) {
            throw new PoisonException("not a " + type.type(), e);
        }
    }

    private static EventContext context(Headers headers, EventType type, Event event) {
        try {
            var id = UUID.fromString(required(headers, CloudEventHeaders.ID));
            var time = Instant.parse(required(headers, CloudEventHeaders.TIME));
            var organization = event.organizationId();
            return new EventContext(
                    id.toString(),
                    type.type(),
                    event.aggregateId().toString(),
                    organization == null ? null : new OrganizationId(organization),
                    time);
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new PoisonException("malformed CloudEvents header", e);
        }
    }

    private static String required(Headers headers, String name) {
        var text = CloudEventHeaders.text(headers, name);
        if (text == null) {
            throw new PoisonException("no header " + name);
        }
        return text;
    }
}
