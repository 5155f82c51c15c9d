package org.safetynets.groups.charters;

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

/** Which charters a person accepted. */
@Component
class HeldAcceptances implements PersonalData {

    private final MongoOperations mongo;

    HeldAcceptances(MongoOperations mongo) {
        this.mongo = mongo;
    }

    /** One version of one group's charter. */
    record Accepted(UUID organizationId, UUID groupId, int version, Instant at) {}

    @Override
    public String section() {
        return "charters-accepted";
    }

    @Override
    public Set<String> collections() {
        return Set.of(Acceptance.COLLECTION);
    }

    @Override
    public List<?> about(PersonId person) {
        return mongo.find(of(person), Acceptance.class).stream()
                .map(it -> new Accepted(it.organizationId(), it.groupId(), it.version(), it.at()))
                .toList();
    }

    @Override
    public Erased erase(PersonId person) {
        return Erased.removed(mongo.remove(of(person), Acceptance.class).getDeletedCount());
    }

    private static Query of(PersonId person) {
        return query(where("personId").is(person.value()));
    }
}
