package org.safetynets.training.incident.persistence;

import org.safetynets.platform.persistence.CollectionInitializer;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.stereotype.Component;

@Component
class IncidentCollections implements CollectionInitializer {

    @Override
    public void initialize(MongoOperations mongo) {
        CollectionInitializer.create(mongo, IncidentDocument.COLLECTION);
        var indexes = mongo.indexOps(IncidentDocument.COLLECTION);
        indexes.createIndex(
                new Index("organizationId", Direction.ASC)
                        .on("leaders", Direction.ASC)
                        .on("reportedAt", Direction.DESC));
        indexes.createIndex(new Index("leaders", Direction.ASC));
    }
}
