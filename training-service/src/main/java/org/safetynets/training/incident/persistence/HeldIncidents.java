package org.safetynets.training.incident.persistence;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.platform.personal.Erased;
import org.safetynets.platform.personal.PersonalData;
import org.safetynets.training.incident.domain.Severity;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

/** Which severe incidents a person led through; erased, they are out of them. */
@Component
class HeldIncidents implements PersonalData {

    private final MongoOperations mongo;

    HeldIncidents(MongoOperations mongo) {
        this.mongo = mongo;
    }

    /** A severe incident in a group somebody led. */
    record LedThrough(UUID organizationId, UUID groupId, Severity severity, Instant reportedAt) {}

    @Override
    public String section() {
        return "incidents-led-through";
    }

    @Override
    public Set<String> collections() {
        return Set.of(IncidentDocument.COLLECTION);
    }

    @Override
    public List<?> about(PersonId person) {
        return mongo.find(of(person), IncidentDocument.class).stream()
                .map(
                        it ->
                                new LedThrough(
                                        it.organizationId(),
                                        it.groupId(),
                                        it.severity(),
                                        it.reportedAt()))
                .toList();
    }

    @Override
    public Erased erase(PersonId person) {
        var out = new Update().pull("leaders", person.value());
        return Erased.anonymised(
                mongo.updateMulti(of(person), out, IncidentDocument.class).getModifiedCount());
    }

    private static Query of(PersonId person) {
        return query(where("leaders").is(person.value()));
    }
}
