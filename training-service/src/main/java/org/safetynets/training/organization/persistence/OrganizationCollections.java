package org.safetynets.training.organization.persistence;

import org.safetynets.platform.persistence.CollectionInitializer;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;

@Component
class OrganizationCollections implements CollectionInitializer {

    @Override
    public void initialize(MongoOperations mongo) {
        CollectionInitializer.create(mongo, "organizations");
    }
}
