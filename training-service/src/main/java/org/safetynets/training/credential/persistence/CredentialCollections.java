package org.safetynets.training.credential.persistence;

import org.safetynets.platform.persistence.CollectionInitializer;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.index.PartialIndexFilter;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Component;

@Component
class CredentialCollections implements CollectionInitializer {

    @Override
    public void initialize(MongoOperations mongo) {
        CollectionInitializer.create(mongo, "statusEntries");
        CollectionInitializer.create(mongo, "signingKeys");
        var places = mongo.indexOps("statusEntries");
        places.createIndex(byList().on("index", Direction.ASC).unique());
        places.createIndex(said("revocation"));
        places.createIndex(said("suspension"));
        mongo.indexOps("signingKeys").createIndex(new Index("keyId", Direction.ASC).unique());
    }

    /** Few bits are set, so only those are in the index. */
    private static Index said(String purpose) {
        return byList().on(purpose, Direction.ASC)
                .on("index", Direction.ASC)
                .partial(PartialIndexFilter.of(Criteria.where(purpose).is(true)));
    }

    private static Index byList() {
        return new Index("list", Direction.ASC);
    }
}
