package org.safetynets.identity.consent.persistence;

import org.safetynets.platform.persistence.CollectionInitializer;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.stereotype.Component;

/** The collections of texts and consents. */
@Component
class ConsentCollections implements CollectionInitializer {

    @Override
    public void initialize(MongoOperations mongo) {
        CollectionInitializer.create(mongo, ConsentTextDocument.COLLECTION);
        CollectionInitializer.create(mongo, ConsentDocument.COLLECTION);
        mongo.indexOps(ConsentTextDocument.COLLECTION)
                .createIndex(ascending("code", "language").on("version", Sort.Direction.DESC));
        var consents = mongo.indexOps(ConsentDocument.COLLECTION);
        consents.createIndex(ascending("personId", "signedAt"));
        consents.createIndex(ascending("personId", "recipientId", "textCode"));
    }

    private static Index ascending(String... fields) {
        var index = new Index();
        for (var field : fields) {
            index.on(field, Sort.Direction.ASC);
        }
        return index;
    }
}
