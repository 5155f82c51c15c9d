package org.safetynets.notifications.audience.persistence;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.util.UUID;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/** Writes copies of what others own: the newest version stays. */
@Component
public class Replicas {

    private final MongoOperations mongo;

    Replicas(MongoOperations mongo) {
        this.mongo = mongo;
    }

    /** Stores the copy unless one as new is there; part of the transaction of its event. */
    public void learn(String collection, UUID id, long version, Object copy) {
        var asNew = Query.query(where("_id").is(id).and("version").gte(version));
        if (!mongo.exists(asNew, collection)) {
            mongo.save(copy, collection);
        }
    }
}
