package org.safetynets.platform.sealing;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.ne;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.ReadPreference;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.bson.types.Binary;

/**
 * By the driver itself: Spring's template would join the transaction of the caller.
 *
 * <p>Acknowledged by a majority, so that no failover loses the key of something sealed with it;
 * read from the primary, whatever the data's address says, so that a key just made is seen.
 */
final class MongoKeptKeys implements KeptKeys {

    static final String COLLECTION = "dataKeys";

    private static final String WRAPPED_BY = "wrappedBy";

    private final MongoCollection<Document> keys;

    MongoKeptKeys(MongoDatabase database) {
        this.keys =
                database.getCollection(COLLECTION)
                        .withWriteConcern(WriteConcern.MAJORITY)
                        .withReadPreference(ReadPreference.primary());
        keys.createIndex(Indexes.ascending(WRAPPED_BY));
        keys.createIndex(Indexes.ascending("changedAt"));
    }

    @Override
    public Optional<KeptKey> find(Subject subject) {
        return Optional.ofNullable(keys.find(eq("_id", subject.key())).first())
                .map(MongoKeptKeys::restore);
    }

    @Override
    public void addUnlessThere(KeptKey first) {
        try {
            keys.insertOne(document(first));
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                throw e;
            }
        }
    }

    @Override
    public boolean replace(KeptKey next) {
        var before = and(eq("_id", next.subject()), eq("version", next.version() - 1));
        return keys.replaceOne(before, document(next)).getMatchedCount() == 1;
    }

    @Override
    public void destroy(Subject subject, Instant now) {
        keys.updateOne(
                eq("_id", subject.key()),
                Updates.combine(
                        Updates.unset("key"),
                        Updates.unset(WRAPPED_BY),
                        Updates.inc("version", 1L),
                        Updates.set("changedAt", Date.from(now))),
                new UpdateOptions().upsert(true));
    }

    @Override
    public long countNotWrappedBy(String current) {
        return keys.countDocuments(byAnotherThan(current));
    }

    @Override
    public List<KeptKey> notWrappedBy(String current, int most) {
        return some(byAnotherThan(current), most);
    }

    @Override
    public List<KeptKey> olderThan(Instant time, int most) {
        return some(and(exists(WRAPPED_BY), lt("changedAt", Date.from(time))), most);
    }

    @Override
    public Collection<KeptKey> oneOfEach() {
        var each = new ArrayList<KeptKey>();
        keys.distinct(WRAPPED_BY, exists(WRAPPED_BY), String.class)
                .forEach(it -> each.addAll(some(eq(WRAPPED_BY, it), 1)));
        return each;
    }

    private static Bson byAnotherThan(String current) {
        return and(exists(WRAPPED_BY), ne(WRAPPED_BY, current));
    }

    private List<KeptKey> some(Bson filter, int most) {
        return keys.find(filter).limit(most).map(MongoKeptKeys::restore).into(new ArrayList<>());
    }

    private static Document document(KeptKey kept) {
        var document = new Document("_id", kept.subject()).append("version", kept.version());
        kept.wrapped()
                .ifPresent(it -> document.append(WRAPPED_BY, it.by()).append("key", it.bytes()));
        return document.append("changedAt", Date.from(kept.changedAt()));
    }

    private static KeptKey restore(Document stored) {
        var by = Optional.ofNullable(stored.getString(WRAPPED_BY));
        return new KeptKey(
                stored.getString("_id"),
                stored.getLong("version"),
                by.map(it -> new WrappedKey(it, binary(stored))),
                stored.getDate("changedAt").toInstant());
    }

    private static Binary binary(Document stored) {
        return Objects.requireNonNull(stored.get("key", Binary.class), "key");
    }
}
