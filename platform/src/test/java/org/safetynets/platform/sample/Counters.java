package org.safetynets.platform.sample;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.Updates;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.safetynets.contracts.PurposeChangedV1;
import org.safetynets.platform.outbox.Outbox;
import org.safetynets.platform.persistence.StaleVersionException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A use case: counts, and tells of it. */
@Service
public class Counters {

    static final String COLLECTION = "counters";

    private final MongoOperations mongo;
    private final Outbox outbox;
    private final AtomicInteger failures;

    Counters(MongoOperations mongo, Outbox outbox, AtomicInteger failures) {
        this.mongo = mongo;
        this.outbox = outbox;
        this.failures = failures;
    }

    @Transactional
    public int increment(UUID id) {
        var counter =
                Objects.requireNonNull(
                        mongo.execute(
                                COLLECTION,
                                it ->
                                        it.findOneAndUpdate(
                                                Filters.eq("_id", id),
                                                Updates.inc("count", 1),
                                                new FindOneAndUpdateOptions()
                                                        .upsert(true)
                                                        .returnDocument(ReturnDocument.AFTER))));
        var count = counter.getInteger("count");
        outbox.append(new PurposeChangedV1(id, count, "CODE", "Name", true));
        if (failures.getAndUpdate(it -> Math.max(it - 1, 0)) > 0) {
            throw new StaleVersionException();
        }
        return count;
    }

    public int read(UUID id) {
        var found = mongo.getCollection(COLLECTION).find(Filters.eq("_id", id)).first();
        return found == null ? 0 : found.getInteger("count");
    }
}
