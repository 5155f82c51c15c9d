package org.safetynets.platform.persistence;

import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReturnDocument;
import java.time.Duration;
import java.util.List;
import java.util.OptionalLong;
import org.bson.Document;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoOperations;

/**
 * Lets one instance at a time do a piece of work.
 *
 * <p>Time is the database's, so clocks that differ do no harm. Each change of hands raises the
 * epoch, by which writes of a former holder can be told and refused (fencing).
 */
public final class Leases {

    static final String COLLECTION = "leases";

    private final MongoOperations mongo;
    private final String holder;

    /**
     * @param holder name of this instance; letters, digits, dots, hyphens
     */
    public Leases(MongoOperations mongo, String holder) {
        this.mongo = mongo;
        this.holder = holder.replaceAll("[^A-Za-z0-9.-]", "-");
    }

    /** Takes or keeps the lease; gives its epoch, or empty when another instance holds it. */
    public OptionalLong acquire(String name, Duration term) {
        var free = Document.parse("{$expr: {$lt: ['$expiresAt', '$$NOW']}}");
        var mine = new Document("holder", holder);
        var query = new Document("_id", name).append("$or", List.of(mine, free));
        var set =
                new Document("holder", holder)
                        .append(
                                "expiresAt",
                                new Document("$add", List.of("$$NOW", term.toMillis())))
                        .append("epoch", nextEpoch());
        var options =
                new FindOneAndUpdateOptions().upsert(true).returnDocument(ReturnDocument.AFTER);
        try {
            var lease =
                    mongo.execute(
                            COLLECTION,
                            it ->
                                    it.findOneAndUpdate(
                                            query, List.of(new Document("$set", set)), options));
            return lease == null
                    ? OptionalLong.empty()
                    : OptionalLong.of(lease.get("epoch", Number.class).longValue());
        } catch (DuplicateKeyException e) {
            return OptionalLong.empty(); // held by another
        }
    }

    /** The epoch stays while the holder stays and its lease has not run out. */
    private Document nextEpoch() {
        return Document.parse(
                """
                {$cond: [
                  {$and: [{$eq: ['$holder', {$literal: '%s'}]}, {$gte: ['$expiresAt', '$$NOW']}]},
                  '$epoch',
                  {$add: [{$ifNull: ['$epoch', {$numberLong: '0'}]}, {$numberLong: '1'}]}
                ]}
                """
                        .formatted(holder));
    }

    /** Gives the lease back, so that the next instance need not wait for its end. */
    public void release(String name) {
        mongo.execute(
                COLLECTION,
                it ->
                        it.updateOne(
                                        new Document("_id", name).append("holder", holder),
                                        Document.parse("{$set: {expiresAt: {$date: 0}}}"))
                                .getModifiedCount());
    }
}
