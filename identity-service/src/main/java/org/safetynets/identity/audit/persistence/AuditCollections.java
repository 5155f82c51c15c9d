package org.safetynets.identity.audit.persistence;

import org.safetynets.platform.persistence.CollectionInitializer;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.stereotype.Component;

/** The collections of the audit, with an index for each way it is searched. */
@Component
class AuditCollections implements CollectionInitializer {

    @Override
    public void initialize(MongoOperations mongo) {
        CollectionInitializer.create(mongo, EntryDocument.COLLECTION);
        CollectionInitializer.create(mongo, HeadDocument.COLLECTION);
        CollectionInitializer.create(mongo, ReferenceDocument.COLLECTION);
        var entries = mongo.indexOps(EntryDocument.COLLECTION);
        entries.createIndex(ascending("chain", "position").unique());
        entries.createIndex(ascending("chain", "action", "position"));
        entries.createIndex(ascending("chain", "actor", "position"));
        entries.createIndex(ascending("chain", "about", "position"));
        entries.createIndex(ascending("actor", "at", "_id"));
        entries.createIndex(ascending("about", "at", "_id"));
        entries.createIndex(ascending("action", "at", "_id"));
        entries.createIndex(ascending("at", "_id"));
        mongo.indexOps(ReferenceDocument.COLLECTION).createIndex(ascending("reference").unique());
    }

    private static Index ascending(String... fields) {
        var index = new Index();
        for (var field : fields) {
            index.on(field, Sort.Direction.ASC);
        }
        return index;
    }
}
