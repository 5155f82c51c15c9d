package org.safetynets.training.cohort.persistence;

import org.safetynets.platform.persistence.CollectionInitializer;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.stereotype.Component;

@Component
class CohortCollections implements CollectionInitializer {

    @Override
    public void initialize(MongoOperations mongo) {
        CollectionInitializer.create(mongo, "cohorts");
        mongo.indexOps("cohorts")
                .createIndex(new Index("organizationId", Direction.ASC).on("_id", Direction.DESC));
        // what is held about one person, in whichever organization
        mongo.indexOps("cohorts").createIndex(new Index("candidates", Direction.ASC));
        mongo.indexOps("cohorts").createIndex(new Index("trainers", Direction.ASC));
        mongo.indexOps("cohorts").createIndex(new Index("waiting.person", Direction.ASC));
        // offers that run out
        mongo.indexOps("cohorts")
                .createIndex(new Index("waiting.offeredUntil", Direction.ASC).sparse());
    }
}
