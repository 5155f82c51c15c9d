package org.safetynets.referrals.referral.persistence;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import java.util.UUID;
import org.bson.Document;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.referrals.referral.domain.CodeRequests;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Repository;

/** Served requests for a code in MongoDB, kept for a day. */
@Repository
class MongoCodeRequests implements CodeRequests {

    static final String COLLECTION = "code_requests";

    private final MongoOperations mongo;
    private final Clock clock;

    MongoCodeRequests(MongoOperations mongo, Clock clock) {
        this.mongo = mongo;
        this.clock = clock;
    }

    @Override
    public boolean take(PersonId counselor, String key) {
        var id = counselor + ":" + UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8));
        if (mongo.exists(query(where("_id").is(id)), COLLECTION)) {
            return false;
        }
        var now = Date.from(clock.instant());
        mongo.insert(new Document("_id", id).append("at", now), COLLECTION);
        return true;
    }
}
