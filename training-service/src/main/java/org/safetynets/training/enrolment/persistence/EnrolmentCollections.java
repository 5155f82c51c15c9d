package org.safetynets.training.enrolment.persistence;

import org.safetynets.platform.persistence.CollectionInitializer;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.stereotype.Component;

@Component
class EnrolmentCollections implements CollectionInitializer {

    @Override
    public void initialize(MongoOperations mongo) {
        CollectionInitializer.create(mongo, "enrolments");
        mongo.indexOps("enrolments")
                .createIndex(
                        new Index("organizationId", Direction.ASC)
                                .on("cohortId", Direction.ASC)
                                .on("personId", Direction.ASC)
                                .unique());
        // what is held about one person, in whichever organization
        mongo.indexOps("enrolments").createIndex(new Index("personId", Direction.ASC));
        mongo.indexOps("enrolments").createIndex(new Index("evidence.recordedBy", Direction.ASC));
        mongo.indexOps("enrolments")
                .createIndex(new Index("evidence.observed.observer", Direction.ASC));
    }
}
