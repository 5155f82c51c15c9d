package org.safetynets.platform.inbox;

import static java.util.stream.Collectors.toMap;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import io.opentelemetry.api.trace.SpanKind;
import java.time.Clock;
import java.util.Date;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.bson.Document;
import org.safetynets.contracts.Event;
import org.safetynets.contracts.EventType;
import org.safetynets.platform.kafka.CloudEventHeaders;
import org.safetynets.platform.persistence.TransactionRetry;
import org.safetynets.tracing.Spans;
import org.safetynets.tracing.Told;
import org.safetynets.tracing.Trace;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.transaction.support.TransactionOperations;

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
        Read.type(message).ifPresent(type -> takeWithinItsTrace(message, type));
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
        var read = Read.of(message, type);
        for (var consumer : consumersOf(type)) {
            once(consumer, read);
        }
    }

    private List<EventConsumer<?>> consumersOf(EventType type) {
        return consumers.stream().filter(it -> it.eventType() == type.payload()).toList();
    }

    private <E extends Event> void once(EventConsumer<E> consumer, Read read) {
        inTransaction(
                () -> {
                    if (record(read.seenBy(consumer))) {
                        consumer.on(consumer.eventType().cast(read.event()), read.context());
                    }
                });
    }

    private void inTransaction(Runnable work) {
        TransactionRetry.run(
                () -> {
                    transactions.executeWithoutResult(_ -> work.run());
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
                                        Updates.setOnInsert("seenAt", now()),
                                        new UpdateOptions().upsert(true)));
        return result != null && result.getUpsertedId() != null;
    }

    private Date now() {
        return Date.from(clock.instant());
    }

    /** Whether nobody but consumers that take many together wants events of the type. */
    boolean takesManyOf(EventType type) {
        return consumersOf(type).stream().allMatch(BulkConsumer.class::isInstance);
    }

    /**
     * Hands messages of one type to their consumers, each event once for each consumer, all in one
     * transaction a consumer with their effect.
     *
     * @throws PoisonException when one is no event; then none has had an effect
     */
    void takeTogether(EventType type, List<ConsumerRecord<String, byte[]>> messages) {
        var read = messages.stream().map(it -> Read.of(it, type)).toList();
        for (var consumer : consumersOf(type)) {
            if (consumer instanceof BulkConsumer<?> bulk) {
                onceTogether(bulk, read);
            }
        }
    }

    private <E extends Event> void onceTogether(BulkConsumer<E> consumer, List<Read> read) {
        SequencedMap<String, E> bySeen =
                read.stream()
                        .collect(
                                toMap(
                                        it -> it.seenBy(consumer),
                                        it -> consumer.eventType().cast(it.event()),
                                        (one, copy) -> one,
                                        LinkedHashMap::new));
        inTransaction(
                () -> {
                    var fresh = new LinkedHashMap<>(bySeen);
                    fresh.keySet().removeAll(seenOf(bySeen.keySet()));
                    if (!fresh.isEmpty()) {
                        record(fresh.keySet());
                        consumer.onAll(List.copyOf(fresh.values()));
                    }
                });
    }

    private Set<String> seenOf(Set<String> asked) {
        return Objects.requireNonNull(
                mongo.execute(
                        COLLECTION,
                        it ->
                                it.find(Filters.in("_id", asked))
                                        .projection(Projections.include("_id"))
                                        .map(found -> found.getString("_id"))
                                        .into(new HashSet<>())));
    }

    /** Another instance that records one of them meanwhile makes this transaction run again. */
    private void record(Set<String> fresh) {
        var seenAt = now();
        var documents =
                fresh.stream().map(it -> new Document("_id", it).append("seenAt", seenAt)).toList();
        mongo.execute(COLLECTION, it -> it.insertMany(documents));
    }
}
