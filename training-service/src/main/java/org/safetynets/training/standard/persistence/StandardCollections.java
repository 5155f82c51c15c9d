package org.safetynets.training.standard.persistence;

import org.safetynets.platform.persistence.CollectionInitializer;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.stereotype.Component;

@Component
class StandardCollections implements CollectionInitializer {

    @Override
    public void initialize(MongoOperations mongo) {
        CollectionInitializer.create(mongo, "standards");
        mongo.indexOps("standards")
                .createIndex(new Index("code", Direction.ASC).on("number", Direction.ASC).unique());
    }
}
