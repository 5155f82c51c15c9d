package org.safetynets.identity.organization.persistence;

import org.safetynets.platform.persistence.CollectionInitializer;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.stereotype.Component;

/** The collections of organizations; its index holds two of one name apart, come what may. */
@Component
class OrganizationCollections implements CollectionInitializer {

    @Override
    public void initialize(MongoOperations mongo) {
        CollectionInitializer.create(mongo, OrganizationDocument.COLLECTION);
        CollectionInitializer.create(mongo, ReservedNameDocument.COLLECTION);
        mongo.indexOps(ReservedNameDocument.COLLECTION)
                .createIndex(new Index().on("holder", Sort.Direction.ASC));
        CollectionInitializer.create(mongo, MongoLogos.COLLECTION);
        CollectionInitializer.create(mongo, DecisionDocument.COLLECTION);
        mongo.indexOps(DecisionDocument.COLLECTION)
                .createIndex(new Index().on("organizationId", Sort.Direction.ASC));
        mongo.indexOps(OrganizationDocument.COLLECTION)
                .createIndex(new Index().on("nameKey", Sort.Direction.ASC).unique());
    }
}
