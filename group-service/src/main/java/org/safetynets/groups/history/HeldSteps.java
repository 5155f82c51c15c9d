package org.safetynets.groups.history;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.safetynets.groups.group.domain.GroupChanged.Change;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.platform.personal.Erased;
import org.safetynets.platform.personal.PersonalData;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

/** Which changes of groups a coordinator made; erased, they were a coordinator's. */
@Component
class HeldSteps implements PersonalData {

    private final MongoOperations mongo;

    HeldSteps(MongoOperations mongo) {
        this.mongo = mongo;
    }

    /** One change of one group. */
    record Made(UUID organizationId, UUID groupId, Change change, Instant at) {}

    @Override
    public String section() {
        return "groups-changed";
    }

    @Override
    public Set<String> collections() {
        return Set.of(Step.COLLECTION);
    }

    @Override
    public List<?> about(PersonId person) {
        return mongo.find(of(person), Step.class).stream()
                .map(it -> new Made(it.organizationId(), it.groupId(), it.change(), it.at()))
                .toList();
    }

    @Override
    public Erased erase(PersonId person) {
        var nobodys = new Update().unset("personId");
        return Erased.anonymised(
                mongo.updateMulti(of(person), nobodys, Step.class).getModifiedCount());
    }

    private static Query of(PersonId person) {
        return query(where("personId").is(person.value()));
    }
}
