package org.safetynets.notifications.timing.persistence;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.safetynets.notifications.rules.domain.Trigger;
import org.safetynets.notifications.timing.persistence.MongoPlannedHappenings.PlannedDocument;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.platform.personal.Erased;
import org.safetynets.platform.personal.PersonalData;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

/** What a person is to be told by the clock. */
@Component
class HeldPlans implements PersonalData {

    private final MongoOperations mongo;

    HeldPlans(MongoOperations mongo) {
        this.mongo = mongo;
    }

    /** Something that will be told. */
    record Reminder(Trigger trigger, Instant dueAt) {}

    @Override
    public String section() {
        return "reminders";
    }

    @Override
    public Set<String> collections() {
        return Set.of(MongoPlannedHappenings.COLLECTION, MongoPlannedHappenings.VERSIONS);
    }

    @Override
    public List<?> about(PersonId person) {
        return mongo
                .find(with(person), PlannedDocument.class, MongoPlannedHappenings.COLLECTION)
                .stream()
                .map(it -> new Reminder(it.happening().trigger(), it.dueAt()))
                .toList();
    }

    @Override
    public Erased erase(PersonId person) {
        var own = Query.query(where("_id").is(person.value()));
        mongo.remove(own, MongoPlannedHappenings.VERSIONS);
        var without = new Update().pull("happening.people", person.value());
        return Erased.anonymised(
                mongo.updateMulti(with(person), without, MongoPlannedHappenings.COLLECTION)
                        .getModifiedCount());
    }

    private static Query with(PersonId person) {
        return Query.query(where("happening.people").is(person.value()));
    }
}
