package org.safetynets.platform.inbox;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;
import org.safetynets.platform.kafka.CloudEventHeaders;
import org.safetynets.platform.web.Page;
import org.safetynets.platform.web.PageRequest;
import org.springframework.data.mongodb.core.MongoOperations;

/** The dead letters of this service, collected from the dead-letter topics, to see and replay. */
public final class DeadLetters {

    static final String COLLECTION = "deadLetters";

    /** Which service could not take the message: several read the same topic. */
    static final String CONSUMER_HEADER = "nets-consumer";

    static final String REASON_HEADER = "nets-reason";

    private static final Bson WAITING = Filters.eq("status", "waiting");

    private final MongoOperations mongo;
    private final Inbox inbox;
    private final Clock clock;

    public DeadLetters(MongoOperations mongo, Inbox inbox, Clock clock) {
        this.mongo = mongo;
        this.inbox = inbox;
        this.clock = clock;
    }

    /** Keeps a message from a dead-letter topic; the same one again changes nothing. */
    void keep(ConsumerRecord<String, byte[]> message) {
        var id = "%s-%d-%d".formatted(message.topic(), message.partition(), message.offset());
        var document =
                new Document("_id", id)
                        .append("topic", message.topic())
                        .append("key", message.key())
                        .append("headers", headers(message.headers()))
                        .append(
                                "value",
                                message.value() == null ? null : new Binary(message.value()))
                        .append(
                                "reason",
                                Objects.requireNonNullElse(
                                        CloudEventHeaders.text(message.headers(), REASON_HEADER),
                                        "unknown"))
                        .append("failedAt", Date.from(Instant.ofEpochMilli(message.timestamp())))
                        .append("status", "waiting");
        mongo.execute(
                COLLECTION,
                it -> {
                    if (it.find(Filters.eq("_id", id)).first() == null) {
                        it.replaceOne(
                                Filters.eq("_id", id), document, new ReplaceOptions().upsert(true));
                    }
                    return true;
                });
    }

    /** Those that wait, oldest first. */
    public Page<DeadLetter> waiting(PageRequest page) {
        var collection = mongo.getCollection(COLLECTION);
        var letters = new ArrayList<DeadLetter>();
        collection
                .find(WAITING)
                .sort(Sorts.ascending("failedAt", "_id"))
                .skip((int) page.offset())
                .limit(page.size())
                .forEach(it -> letters.add(letter(it)));
        return Page.of(letters, page, collection.countDocuments(WAITING));
    }

    /**
     * Hands the letter to its consumers again; what one of them throws passes through, and the
     * letter stays.
     *
     * @return the letter, or empty when there is none of that id
     */
    public Optional<DeadLetter> replay(String id) {
        var stored = mongo.findById(id, Document.class, COLLECTION);
        if (stored == null) {
            return Optional.empty();
        }
        try {
            inbox.take(message(stored));
        } catch (RuntimeException e) {
            change(id, Updates.inc("tries", 1), Updates.set("reason", InboxErrors.reason(e)));
            throw e;
        }
        return change(
                id,
                Updates.set("status", "replayed"),
                Updates.set("replayedAt", Date.from(clock.instant())));
    }

    /**
     * Lets the letter be: it is kept, but waits no longer.
     *
     * @return the letter, or empty when none of that id waits
     */
    public Optional<DeadLetter> setAside(String id) {
        var set =
                mongo.getCollection(COLLECTION)
                        .findOneAndUpdate(
                                Filters.and(Filters.eq("_id", id), WAITING),
                                Updates.combine(
                                        Updates.set("status", "set-aside"),
                                        Updates.set("setAsideAt", Date.from(clock.instant()))));
        return Optional.ofNullable(set).map(DeadLetters::letter);
    }

    /** Since when the oldest waits. */
    Optional<Instant> oldest() {
        var first =
                mongo.getCollection(COLLECTION)
                        .find(WAITING)
                        .sort(Sorts.ascending("failedAt"))
                        .projection(Projections.include("failedAt"))
                        .first();
        return Optional.ofNullable(first).map(it -> it.getDate("failedAt").toInstant());
    }

    /** How many wait. */
    long count() {
        return mongo.getCollection(COLLECTION).countDocuments(WAITING);
    }

    private Optional<DeadLetter> change(String id, Bson... updates) {
        var changed =
                mongo.getCollection(COLLECTION)
                        .findOneAndUpdate(
                                Filters.eq("_id", id),
                                Updates.combine(updates),
                                new FindOneAndUpdateOptions().returnDocument(ReturnDocument.AFTER));
        return Optional.ofNullable(changed).map(DeadLetters::letter);
    }

    private static List<Document> headers(Headers headers) {
        var list = new ArrayList<Document>();
        for (var header : headers) {
            if (header.value() != null) {
                list.add(
                        new Document("name", header.key())
                                .append("value", new Binary(header.value())));
            }
        }
        return list;
    }

    private static ConsumerRecord<String, byte[]> message(Document stored) {
        var headers = new RecordHeaders();
        stored.getList("headers", Document.class)
                .forEach(
                        it ->
                                headers.add(
                                        it.getString("name"),
                                        it.get("value", Binary.class).getData()));
        var value = stored.get("value", Binary.class);
        return new ConsumerRecord<>(
                stored.getString("topic"),
                0,
                0,
                stored.getDate("failedAt").toInstant().toEpochMilli(),
                TimestampType.CREATE_TIME,
                -1,
                -1,
                stored.getString("key"),
                value == null ? null : value.getData(),
                headers,
                Optional.empty());
    }

    private static DeadLetter letter(Document it) {
        var headers = new RecordHeaders();
        it.getList("headers", Document.class)
                .forEach(
                        h ->
                                headers.add(
                                        h.getString("name"),
                                        h.get("value", Binary.class).getData()));
        return new DeadLetter(
                it.getString("_id"),
                it.getString("topic"),
                it.getString("key"),
                CloudEventHeaders.text(headers, CloudEventHeaders.TYPE),
                CloudEventHeaders.text(headers, CloudEventHeaders.ID),
                it.getString("reason"),
                it.getDate("failedAt").toInstant(),
                it.getInteger("tries", 0),
                instant(it.getDate("replayedAt")));
    }

    private static @Nullable Instant instant(@Nullable Date date) {
        return date == null ? null : date.toInstant();
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
