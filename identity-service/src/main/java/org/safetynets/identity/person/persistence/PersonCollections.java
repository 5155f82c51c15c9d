package org.safetynets.identity.person.persistence;

import org.safetynets.platform.persistence.CollectionInitializer;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.stereotype.Component;

/** The collection of people; its index holds two of one pseudonym apart, come what may. */
@Component
class PersonCollections implements CollectionInitializer {

    @Override
    public void initialize(MongoOperations mongo) {
        CollectionInitializer.create(mongo, PersonDocument.COLLECTION);
        CollectionInitializer.create(mongo, PersonDecisionDocument.COLLECTION);
        var people = mongo.indexOps(PersonDocument.COLLECTION);
        people.createIndex(ascending("pseudonymKey").unique());
        people.createIndex(ascending("lastSeenOn"));
        people.createIndex(ascending("erasedAfter").sparse());
        mongo.indexOps(PersonDecisionDocument.COLLECTION).createIndex(ascending("personId"));
    }

    private static Index ascending(String field) {
        return new Index().on(field, Sort.Direction.ASC);
    }
}
