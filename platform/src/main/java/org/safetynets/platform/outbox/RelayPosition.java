package org.safetynets.platform.outbox;

import com.mongodb.client.model.UpdateOptions;
import java.util.Date;
import java.util.Optional;
import org.bson.BsonDocument;
import org.bson.Document;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoOperations;

/** How far the relay has come, kept in the database and written only by the lease's holder. */
final class RelayPosition {

    static final String COLLECTION = "relay";
    private static final String ID = "position";

    private final MongoOperations mongo;

    RelayPosition(MongoOperations mongo) {
        this.mongo = mongo;
    }

    /**
     * Everything up to here is acknowledged by Kafka.
     *
     * @param token resume token of the change stream
     * @param occurredAt when the last published event occurred
     */
    record Mark(BsonDocument token, Date occurredAt) {}

    Optional<Mark> load() {
        var stored = mongo.findById(ID, Document.class, COLLECTION);
        return Optional.ofNullable(stored)
                .map(
                        it ->
                                new Mark(
                                        BsonDocument.parse(it.getString("token")),
                                        it.getDate("occurredAt")));
    }

    /**
     * Saves the mark under the epoch.
     *
     * @return false when an instance with a later epoch has saved before: the lease is lost
     */
    boolean save(Mark mark, long epoch) {
        var update =
                new Document("token", mark.token().toJson())
                        .append("occurredAt", mark.occurredAt())
                        .append("epoch", epoch);
        var mine = new Document("_id", ID).append("epoch", new Document("$lte", epoch));
        try {
            mongo.execute(
                    COLLECTION,
                    it ->
                            it.updateOne(
                                    mine,
                                    new Document("$set", update),
                                    new UpdateOptions().upsert(true)));
            return true;
        } catch (DuplicateKeyException e) {
            return false; // the filter missed the one document, so its epoch is later
        }
    }
}
