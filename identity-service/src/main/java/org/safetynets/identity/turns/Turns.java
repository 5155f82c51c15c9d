package org.safetynets.identity.turns;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import org.safetynets.platform.persistence.CollectionInitializer;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

/**
 * Lets one transaction at a time decide about something that spans documents.
 *
 * <p>Each reads a snapshot, so two that look at what the other changes would both find their rule
 * kept. Writing one document in common makes MongoDB refuse the second, which then runs again and
 * sees what the first did.
 */
@Component
public class Turns implements CollectionInitializer {

    private static final String COLLECTION = "turns";

    private final MongoOperations mongo;

    Turns(MongoOperations mongo) {
        this.mongo = mongo;
    }

    /** Takes the turn until the present transaction ends. */
    public void take(String what) {
        mongo.upsert(query(where("_id").is(what)), new Update().inc("taken", 1L), COLLECTION);
    }

    @Override
    public void initialize(MongoOperations mongo) {
        CollectionInitializer.create(mongo, COLLECTION);
    }
}
