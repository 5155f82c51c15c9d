package org.safetynets.identity.membership.persistence;

import org.safetynets.platform.persistence.CollectionInitializer;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.stereotype.Component;

/** The collections of memberships and of what changed them. */
@Component
class MembershipCollections implements CollectionInitializer {

    @Override
    public void initialize(MongoOperations mongo) {
        CollectionInitializer.create(mongo, MembershipDocument.COLLECTION);
        CollectionInitializer.create(mongo, MembershipChangeDocument.COLLECTION);
        var memberships = mongo.indexOps(MembershipDocument.COLLECTION);
        memberships.createIndex(ascending("organizationId", "personId").unique());
        memberships.createIndex(ascending("organizationId", "since"));
        memberships.createIndex(ascending("personId"));
        var changes = mongo.indexOps(MembershipChangeDocument.COLLECTION);
        changes.createIndex(ascending("organizationId", "membershipId", "version").unique());
        changes.createIndex(ascending("organizationId", "personId", "version"));
    }

    private static Index ascending(String... fields) {
        var index = new Index();
        for (var field : fields) {
            index.on(field, Sort.Direction.ASC);
        }
        return index;
    }
}
