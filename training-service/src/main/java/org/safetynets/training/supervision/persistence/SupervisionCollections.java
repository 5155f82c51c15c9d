package org.safetynets.training.supervision.persistence;

import org.safetynets.platform.persistence.CollectionInitializer;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.stereotype.Component;

@Component
class SupervisionCollections implements CollectionInitializer {

    @Override
    public void initialize(MongoOperations mongo) {
        index(mongo, StaffDocument.COLLECTION, inOrganization().on("personId", Direction.ASC));
        index(mongo, StaffDocument.COLLECTION, new Index("personId", Direction.ASC));
        // one supervisor at a time, even when two coordinators assign at once
        index(
                mongo,
                SupervisionDocument.COLLECTION,
                inOrganization().on("facilitatorId", Direction.ASC).unique());
        index(
                mongo,
                SupervisionDocument.COLLECTION,
                inOrganization().on("supervisorId", Direction.ASC));
        index(mongo, SupervisionDocument.COLLECTION, new Index("facilitatorId", Direction.ASC));
        index(mongo, ConflictDocument.COLLECTION, inOrganization().on("people", Direction.ASC));
        index(mongo, AbsenceDocument.COLLECTION, inOrganization().on("through", Direction.ASC));
        index(
                mongo,
                SessionDocument.COLLECTION,
                inOrganization().on("facilitators", Direction.ASC));
    }

    private static Index inOrganization() {
        return new Index("organizationId", Direction.ASC);
    }

    private static void index(MongoOperations mongo, String collection, Index index) {
        CollectionInitializer.create(mongo, collection);
        mongo.indexOps(collection).createIndex(index);
    }
}
