package org.safetynets.platform.persistence;

import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.UpdateOptions;
import java.time.Duration;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.bson.Document;
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
    private final Set<String> known = ConcurrentHashMap.newKeySet();

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
        var mineOrFree = new Document("_id", name).append("$or", List.of(mine, free));
        var end = new Document("$add", List.of("$$NOW", term.toMillis()));
        var take =
                new Document("holder", holder)
                        .append("expiresAt", end)
                        .append("epoch", nextEpoch());
        ensure(name);
        var lease =
                mongo.execute(
                        COLLECTION,
                        it ->
                                it.findOneAndUpdate(
                                        mineOrFree,
                                        List.of(new Document("$set", take)),
                                        new FindOneAndUpdateOptions()
                                                .returnDocument(ReturnDocument.AFTER)));
        if (lease == null) {
            known.remove(name); // held by another, or gone with a restored database
            return OptionalLong.empty();
        }
        return OptionalLong.of(lease.get("epoch", Number.class).longValue());
    }

    private void ensure(String name) {
        if (known.add(name)) {
            mongo.execute(
                    COLLECTION,
                    it ->
                            it.updateOne(
                                    new Document("_id", name),
                                    Document.parse("{$setOnInsert: {expiresAt: {$date: 0}}}"),
                                    new UpdateOptions().upsert(true)));
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
