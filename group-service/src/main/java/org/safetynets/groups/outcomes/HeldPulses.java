package org.safetynets.groups.outcomes;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.safetynets.groups.outcomes.domain.Pulse;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.platform.personal.Erased;
import org.safetynets.platform.personal.PersonalData;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/** How meetings were for a person, as they said. */
@Component
class HeldPulses implements PersonalData {

    private final MongoOperations mongo;

    HeldPulses(MongoOperations mongo) {
        this.mongo = mongo;
    }

    /** One check-in. */
    record CheckIn(UUID organizationId, UUID groupId, UUID meetingId, Pulse pulse, Instant at) {}

    @Override
    public String section() {
        return "check-ins";
    }

    @Override
    public Set<String> collections() {
        return Set.of(PulseDocument.COLLECTION);
    }

    @Override
    public List<?> about(PersonId person) {
        return mongo.find(of(person), PulseDocument.class).stream()
                .map(
                        it ->
                                new CheckIn(
                                        it.organizationId(),
                                        it.groupId(),
                                        it.meetingId(),
                                        it.pulse(),
                                        it.at()))
                .toList();
    }

    @Override
    public Erased erase(PersonId person) {
        return Erased.removed(mongo.remove(of(person), PulseDocument.class).getDeletedCount());
    }

    private static Query of(PersonId person) {
        return query(where("personId").is(person.value()));
    }
}
