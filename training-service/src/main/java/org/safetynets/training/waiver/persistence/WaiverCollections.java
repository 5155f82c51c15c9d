package org.safetynets.training.waiver.persistence;

import org.safetynets.platform.persistence.CollectionInitializer;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.stereotype.Component;

@Component
class WaiverCollections implements CollectionInitializer {

    @Override
    public void initialize(MongoOperations mongo) {
        CollectionInitializer.create(mongo, WaiverDocument.COLLECTION);
        var indexes = mongo.indexOps(WaiverDocument.COLLECTION);
        indexes.createIndex(new Index("organizationId", Direction.ASC));
        indexes.createIndex(new Index("personId", Direction.ASC));
        indexes.createIndex(new Index("askedBy", Direction.ASC));
        indexes.createIndex(new Index("decidedBy", Direction.ASC));
    }
}
