package org.safetynets.identity.imports.persistence;

import java.time.Duration;
import org.safetynets.platform.persistence.CollectionInitializer;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.stereotype.Component;

/** The collections of imports. Lines nobody applied are gone after a week: they name people. */
@Component
class ImportCollections implements CollectionInitializer {

    private static final Duration KEPT = Duration.ofDays(7);

    @Override
    public void initialize(MongoOperations mongo) {
        CollectionInitializer.create(mongo, ImportDocument.COLLECTION);
        CollectionInitializer.create(mongo, ChunkDocument.COLLECTION);
        mongo.indexOps(ImportDocument.COLLECTION)
                .createIndex(new Index().on("status", Sort.Direction.ASC));
        var chunks = mongo.indexOps(ChunkDocument.COLLECTION);
        chunks.createIndex(new Index().on("importId", Sort.Direction.ASC));
        chunks.createIndex(new Index().on("at", Sort.Direction.ASC).expire(KEPT));
    }
}
