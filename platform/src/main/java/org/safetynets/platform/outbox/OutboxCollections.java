package org.safetynets.platform.outbox;

import org.safetynets.platform.persistence.CollectionInitializer;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;

/** The outbox and the relay's memory. */
public final class OutboxCollections implements CollectionInitializer {

    @Override
    public void initialize(MongoOperations mongo) {
        CollectionInitializer.create(mongo, Outbox.COLLECTION);
        CollectionInitializer.create(mongo, RelayPosition.COLLECTION);
        mongo.indexOps(Outbox.COLLECTION).createIndex(new Index().on("occurredat", Direction.ASC));
    }
}
