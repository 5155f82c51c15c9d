package org.safetynets.platform.web;

import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import java.util.Optional;
import org.bson.Document;
import org.bson.types.Binary;
import org.safetynets.platform.persistence.CollectionInitializer;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;

/** Answers kept for a day, locked by caller and key; a key is taken once. */
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

    Optional<StoredAnswer> find(IdempotencyKey key) {
        return Optional.ofNullable(mongo.findById(key.id(), Document.class, COLLECTION))
                .map(it -> key.open(it.get("sealed", Binary.class).getData()))
                .map(StoredAnswer::restore);
    }

    /** Stores the answer in the present transaction; a second one under the key conflicts. */
    void store(IdempotencyKey key, StoredAnswer answer) {
        var document =
                new Document("_id", key.id())
                        .append("sealed", new Binary(key.seal(answer.bytes())))
                        .append("storedAt", Date.from(clock.instant()));
        mongo.execute(COLLECTION, it -> it.insertOne(document));
    }
}
