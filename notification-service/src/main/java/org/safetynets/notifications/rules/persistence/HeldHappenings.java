package org.safetynets.notifications.rules.persistence;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.safetynets.notifications.rules.domain.Trigger;
import org.safetynets.notifications.rules.persistence.MongoWaitingHappenings.WaitingDocument;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.platform.personal.Erased;
import org.safetynets.platform.personal.PersonalData;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

/** What happened to a person and waits to be told until its group is known. */
@Component
class HeldHappenings implements PersonalData {

    private final MongoOperations mongo;

    HeldHappenings(MongoOperations mongo) {
        this.mongo = mongo;
    }

    /** Something that waits. */
    record Waiting(UUID organizationId, UUID groupId, Trigger trigger, Instant at) {}

    @Override
    public String section() {
        return "waiting-to-be-told";
    }

    @Override
    public Set<String> collections() {
        return Set.of(MongoWaitingHappenings.COLLECTION);
    }

    @Override
    public List<?> about(PersonId person) {
        return mongo
                .find(with(person), WaitingDocument.class, MongoWaitingHappenings.COLLECTION)
                .stream()
                .flatMap(
                        group ->
                                group.happenings().stream()
                                        .filter(it -> it.people().contains(person.value()))
                                        .map(
                                                it ->
                                                        new Waiting(
                                                                group.organizationId(),
                                                                group.id(),
                                                                it.trigger(),
                                                                it.at())))
                .toList();
    }

    @Override
    public Erased erase(PersonId person) {
        var without = new Update().pull("happenings.$[].people", person.value());
        return Erased.anonymised(
                mongo.updateMulti(with(person), without, MongoWaitingHappenings.COLLECTION)
                        .getModifiedCount());
    }

    private static Query with(PersonId person) {
        return Query.query(where("happenings.people").is(person.value()));
    }
}
