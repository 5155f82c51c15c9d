package org.safetynets.platform.inbox;

import java.time.Duration;
import org.safetynets.platform.persistence.CollectionInitializer;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;

/** What was seen, for a term longer than any replay of effects; and the dead letters. */
public final class InboxCollections implements CollectionInitializer {

    private static final Duration REMEMBER = Duration.ofDays(60);

    @Override
    public void initialize(MongoOperations mongo) {
        CollectionInitializer.create(mongo, Inbox.COLLECTION);
        CollectionInitializer.create(mongo, DeadLetters.COLLECTION);
        CollectionInitializer.create(mongo, Incarnation.COLLECTION);
        mongo.indexOps(Inbox.COLLECTION)
                .createIndex(new Index().on("seenAt", Direction.ASC).expire(REMEMBER));
        mongo.indexOps(DeadLetters.COLLECTION)
                .createIndex(new Index().on("status", Direction.ASC).on("failedAt", Direction.ASC));
    }
}
