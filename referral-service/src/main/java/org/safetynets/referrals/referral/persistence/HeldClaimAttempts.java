package org.safetynets.referrals.referral.persistence;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.List;
import java.util.Set;
import org.bson.Document;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.platform.personal.Erased;
import org.safetynets.platform.personal.PersonalData;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/** How many codes a person tried in the last hour. */
@Component
class HeldClaimAttempts implements PersonalData {

    private final MongoOperations mongo;

    HeldClaimAttempts(MongoOperations mongo) {
        this.mongo = mongo;
    }

    /** Tries within one hour of the clock. */
    record Tries(int attempts) {}

    @Override
    public String section() {
        return "codes-tried";
    }

    @Override
    public Set<String> collections() {
        return Set.of(MongoClaimAttempts.COLLECTION);
    }

    @Override
    public List<?> about(PersonId person) {
        return mongo.find(of(person), Document.class, MongoClaimAttempts.COLLECTION).stream()
                .map(it -> new Tries(it.getInteger("attempts", 0)))
                .toList();
    }

    @Override
    public Erased erase(PersonId person) {
        return Erased.removed(
                mongo.remove(of(person), MongoClaimAttempts.COLLECTION).getDeletedCount());
    }

    private static Query of(PersonId person) {
        return query(where("_id").regex("^" + person + ":"));
    }
}
