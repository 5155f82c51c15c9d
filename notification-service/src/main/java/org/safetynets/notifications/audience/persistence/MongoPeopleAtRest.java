package org.safetynets.notifications.audience.persistence;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.util.UUID;
import org.safetynets.notifications.audience.domain.KnownPerson;
import org.safetynets.notifications.audience.domain.PeopleAtRest;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.platform.persistence.CollectionInitializer;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

@Repository
class MongoPeopleAtRest implements PeopleAtRest, CollectionInitializer {

    static final String COLLECTION = "people";

    private final MongoOperations mongo;
    private final Replicas replicas;

    MongoPeopleAtRest(MongoOperations mongo, Replicas replicas) {
        this.mongo = mongo;
        this.replicas = replicas;
    }

    @Override
    public void initialize(MongoOperations operations) {
        CollectionInitializer.create(operations, COLLECTION);
    }

    @Override
    public boolean contains(PersonId person) {
        var resting = Query.query(where("_id").is(person.value()).and("atRest").is(true));
        return mongo.exists(resting, COLLECTION);
    }

    @Override
    public void learn(KnownPerson person) {
        var id = person.person().value();
        replicas.learn(
                COLLECTION,
                id,
                person.version(),
                new PersonDocument(id, person.version(), person.atRest()));
    }

    /** A person as they are stored. */
    record PersonDocument(UUID id, long version, boolean atRest) {}
}
