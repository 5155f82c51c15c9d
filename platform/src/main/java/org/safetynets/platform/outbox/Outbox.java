package org.safetynets.platform.outbox;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import org.bson.Document;
import org.safetynets.contracts.Event;
import org.safetynets.contracts.EventJson;
import org.safetynets.contracts.EventType;
import org.safetynets.platform.Ids;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Where a use case leaves its events: in the same transaction as the change they tell of.
 *
 * <p>The documents have the field names of Debezium's MongoDB outbox event router, so that Kafka
 * Connect can take the relay's place.
 */
public final class Outbox {

    static final String COLLECTION = "outbox";

    private final MongoOperations mongo;
    private final Clock clock;
    private final TraceContext trace;

    public Outbox(MongoOperations mongo, Clock clock, TraceContext trace) {
        this.mongo = mongo;
        this.clock = clock;
        this.trace = trace;
    }

    /**
     * Adds an event, which is published once the transaction commits.
     *
     * @throws IllegalStateException outside of a transaction, where the event could tell of a
     *     change that never happens
     */
    public void append(Event event) {
        append(List.of(event));
    }

    /**
     * Adds an event that no trace ties to what led to it, since whoever could follow it would learn
     * what the event is silent about.
     */
    public void appendUntraced(Event event) {
        insert(List.of(document(event)));
    }

    /** Adds several at once, to be published in this order. */
    public void append(List<? extends Event> events) {
        insert(events.stream().map(this::traced).toList());
    }

    private void insert(List<Document> documents) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("An event needs the transaction of its change");
        }
        if (!documents.isEmpty()) {
            mongo.execute(COLLECTION, it -> it.insertMany(documents));
        }
    }

    private Document traced(Event event) {
        var document = document(event);
        var traceparent = trace.current();
        if (traceparent != null) {
            document.append("traceparent", traceparent);
        }
        return document;
    }

    private Document document(Event event) {
        var type = EventType.of(event.getClass());
        var document =
                new Document("_id", Ids.next().toString())
                        .append("aggregatetype", type.topic())
                        .append("aggregateid", event.aggregateId().toString())
                        .append("type", type.type())
                        .append(
                                "payload",
                                new String(EventJson.write(event), StandardCharsets.UTF_8))
                        .append("version", event.version())
                        .append("occurredat", java.util.Date.from(clock.instant()));
        if (event.organizationId() != null) {
            document.append("organization", event.organizationId().toString());
        }
        return document;
    }
}
