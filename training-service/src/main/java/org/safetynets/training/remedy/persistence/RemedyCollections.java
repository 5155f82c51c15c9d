package org.safetynets.training.remedy.persistence;

import org.safetynets.platform.persistence.CollectionInitializer;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.stereotype.Component;

@Component
class RemedyCollections implements CollectionInitializer {

    @Override
    public void initialize(MongoOperations mongo) {
        CollectionInitializer.create(mongo, RemedyDocument.COLLECTION);
        var indexes = mongo.indexOps(RemedyDocument.COLLECTION);
        indexes.createIndex(ascending("organizationId").on("facilitatorId", Direction.ASC));
        indexes.createIndex(ascending("facilitatorId"));
        indexes.createIndex(ascending("askedBy"));
        indexes.createIndex(ascending("state"));
    }

    private static Index ascending(String field) {
        return new Index(field, Direction.ASC);
    }
}
