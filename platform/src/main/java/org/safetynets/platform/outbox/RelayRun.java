package org.safetynets.platform.outbox;

import com.mongodb.MongoCommandException;
import com.mongodb.client.ChangeStreamIterable;
import com.mongodb.client.MongoChangeStreamCursor;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.changestream.ChangeStreamDocument;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.bson.BsonDocument;
import org.bson.Document;
import org.safetynets.platform.outbox.RelayPosition.Mark;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.mongodb.core.MongoOperations;

/**
 * One stretch of relaying, from taking the lease until something ends it.
 *
 * <p>It follows the outbox by change stream from the saved resume token. Without a usable token it
 * opens the stream at the present and first sends what the collection itself holds, per aggregate
 * by version; what the stream then brings again is left out.
 */
final class RelayRun implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(RelayRun.class);

    /** The oplog no longer holds the token, or the token is of another time. */
    private static final Set<Integer> TOKEN_LOST = Set.of(286, 260, 280, 136);

    /** Clocks of instances differ; a transaction may commit late. Sending twice does no harm. */
    private static final Duration MARGIN = Duration.ofMinutes(10);

    private static final Duration CLEAN_EVERY = Duration.ofMinutes(1);

    private final MongoCollection<Document> outbox;
    private final RelayPosition position;
    private final RelaySettings settings;
    private final long epoch;
    private final Tenure tenure;
    private final RelaySender sender;
    private final Set<String> sentByScan = new HashSet<>();
    private final MongoChangeStreamCursor<ChangeStreamDocument<Document>> stream;
    private long savedAt = System.nanoTime();
    private long cleanedAt = System.nanoTime();

    RelayRun(
            MongoOperations mongo,
            RelaySettings settings,
            long epoch,
            Tenure tenure,
            RelaySender sender) {
        this.outbox = mongo.getCollection(Outbox.COLLECTION);
        this.position = new RelayPosition(mongo);
        this.settings = settings;
        this.epoch = epoch;
        this.tenure = tenure;
        this.sender = sender;
        var saved = position.load();
        this.stream = saved.flatMap(this::resume).orElseGet(() -> scan(saved));
    }

    /** Relays what has come, waiting a moment when nothing has; false when the lease is lost. */
    boolean step() {
        var change = stream.tryNext();
        while (change != null) {
            relay(change);
            change = stream.available() > 0 ? stream.tryNext() : null;
        }
        sender.settle();
        save(sender.unacknowledged() == 0 ? Duration.ZERO : settings.saveEvery());
        clean();
        return tenure.holds(epoch);
    }

    private void relay(ChangeStreamDocument<Document> change) {
        var document = change.getFullDocument();
        if (document == null || sentByScan.remove(document.getString("_id"))) {
            return;
        }
        while (sender.unacknowledged() >= settings.inFlight()) {
            sender.settleOldest(settings.lease());
        }
        if (!tenure.allowsSending() && !tenure.holds(epoch)) {
            throw new IllegalStateException("The lease was lost");
        }
        sender.send(OutboxMessage.from(document), change.getResumeToken());
    }

    private Optional<MongoChangeStreamCursor<ChangeStreamDocument<Document>>> resume(Mark saved) {
        try {
            return Optional.of(inserts().resumeAfter(saved.token()).cursor());
        } catch (MongoCommandException e) {
            if (TOKEN_LOST.contains(e.getErrorCode())) {
                LOG.warn("The oplog is past the saved position; resuming from the outbox itself");
                return Optional.empty();
            }
            throw e;
        }
    }

    private MongoChangeStreamCursor<ChangeStreamDocument<Document>> scan(Optional<Mark> saved) {
        var cursor = inserts().cursor();
        var first = cursor.tryNext(); // the stream now stands at a known point before the scan
        var token = Objects.requireNonNull(cursor.getResumeToken());
        var since =
                saved.map(it -> Date.from(it.occurredAt().toInstant().minus(MARGIN)))
                        .orElse(Date.from(Instant.EPOCH));
        var found =
                outbox.find(Filters.gte("occurredat", since))
                        .sort(Sorts.ascending("aggregatetype", "aggregateid", "version", "_id"))
                        .allowDiskUse(true);
        for (var document : found) {
            send(OutboxMessage.from(document), token);
        }
        if (first != null) {
            relay(first);
        }
        return cursor;
    }

    private void send(OutboxMessage message, BsonDocument token) {
        while (sender.unacknowledged() >= settings.inFlight()) {
            sender.settleOldest(settings.lease());
        }
        if (!tenure.holds(epoch)) {
            throw new IllegalStateException("The lease was lost");
        }
        sentByScan.add(message.id());
        sender.send(message, token);
    }

    private ChangeStreamIterable<Document> inserts() {
        return outbox.watch(List.of(Aggregates.match(Filters.eq("operationType", "insert"))))
                .maxAwaitTime(200, TimeUnit.MILLISECONDS);
    }

    private void save(Duration every) {
        var now = System.nanoTime();
        if (now - savedAt < every.toNanos()) {
            return;
        }
        savedAt = now;
        var mark = sender.takeAcknowledged();
        if (mark.isPresent() && !position.save(mark.get(), epoch)) {
            throw new IllegalStateException("Another instance relays under a later epoch");
        }
    }

    /** Removes what was published long ago; what was not stays, however old. */
    private void clean() {
        var now = System.nanoTime();
        if (now - cleanedAt < CLEAN_EVERY.toNanos() || sender.unacknowledged() > 0) {
            return;
        }
        cleanedAt = now;
        position.load()
                .map(it -> it.occurredAt().toInstant().minus(settings.retention()))
                .ifPresent(it -> outbox.deleteMany(Filters.lt("occurredat", Date.from(it))));
    }

    @Override
    public void close() {
        try (sender;
                stream) {
            sender.settleAll();
            save(Duration.ZERO);
        }
    }
}
