package org.safetynets.groups.leading;

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

/** For which meetings a person asked that another leads. */
@Component
class HeldSubstitutesWanted implements PersonalData {

    private final MongoOperations mongo;

    HeldSubstitutesWanted(MongoOperations mongo) {
        this.mongo = mongo;
    }

    /** One meeting of one group. */
    record Asked(UUID organizationId, UUID groupId, String day, Instant askedAt) {}

    @Override
    public String section() {
        return "substitutes-asked-for";
    }

    @Override
    public Set<String> collections() {
        return Set.of(SubstituteWanted.COLLECTION);
    }

    @Override
    public List<?> about(PersonId person) {
        return mongo.find(of(person), SubstituteWanted.class).stream()
                .map(it -> new Asked(it.organizationId(), it.groupId(), it.day(), it.askedAt()))
                .toList();
    }

    @Override
    public Erased erase(PersonId person) {
        return Erased.removed(mongo.remove(of(person), SubstituteWanted.class).getDeletedCount());
    }

    private static Query of(PersonId person) {
        return query(where("personId").is(person.value()));
    }
}
