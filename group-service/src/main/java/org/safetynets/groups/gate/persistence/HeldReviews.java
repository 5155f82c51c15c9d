package org.safetynets.groups.gate.persistence;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.platform.personal.Erased;
import org.safetynets.platform.personal.PersonalData;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/** Work that names a facilitator until it is done, which takes seconds. */
@Component
class HeldReviews implements PersonalData {

    private final MongoOperations mongo;

    HeldReviews(MongoOperations mongo) {
        this.mongo = mongo;
    }

    /** Groups that rest on the person are about to be asked again whether they may meet. */
    record Review(UUID organizationId, Instant askedAt) {}

    @Override
    public String section() {
        return "gate-reviews";
    }

    @Override
    public Set<String> collections() {
        return Set.of(ReviewItemDocument.COLLECTION);
    }

    @Override
    public List<?> about(PersonId person) {
        return mongo.find(of(person), ReviewItemDocument.class).stream()
                .map(it -> new Review(it.organizationId(), it.askedAt()))
                .toList();
    }

    @Override
    public Erased erase(PersonId person) {
        return Erased.removed(mongo.remove(of(person), ReviewItemDocument.class).getDeletedCount());
    }

    private static Query of(PersonId person) {
        return query(where("personId").is(person.value()));
    }
}
