package org.safetynets.platform.web;

import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bson.Document;
import org.bson.types.Binary;
import org.safetynets.platform.persistence.CollectionInitializer;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;

/** Answers kept for a day under caller and key; a key is taken once. */
public final class StoredAnswers implements CollectionInitializer {

    private static final String COLLECTION = "idempotencyKeys";
    private static final Duration KEPT = Duration.ofDays(1);

    private final MongoOperations mongo;
    private final Clock clock;

    public StoredAnswers(MongoOperations mongo, Clock clock) {
        this.mongo = mongo;
        this.clock = clock;
    }

    @Override
    public void initialize(MongoOperations operations) {
        CollectionInitializer.create(operations, COLLECTION);
        operations
                .indexOps(COLLECTION)
                .createIndex(new Index().on("storedAt", Direction.ASC).expire(KEPT));
    }

    Optional<StoredAnswer> find(String id) {
        return Optional.ofNullable(mongo.findById(id, Document.class, COLLECTION))
                .map(
                        it ->
                                new StoredAnswer(
                                        it.getString("_id"),
                                        it.getString("fingerprint"),
                                        it.getInteger("status"),
                                        headers(it.get("headers", Document.class)),
                                        it.get("body", Binary.class)));
    }

    /** Stores the answer in the present transaction; a second one under the id conflicts. */
    void store(StoredAnswer answer) {
        var document =
                new Document("_id", answer.id())
                        .append("fingerprint", answer.fingerprint())
                        .append("status", answer.status())
                        .append("headers", new Document(Map.copyOf(answer.headers())))
                        .append("body", answer.body())
                        .append("storedAt", Date.from(clock.instant()));
        mongo.execute(COLLECTION, it -> it.insertOne(document));
    }

    private static Map<String, String> headers(Document stored) {
        return stored.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, it -> String.valueOf(it.getValue())));
    }
}
