package org.safetynets.training.debrief.persistence;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.platform.personal.Erased;
import org.safetynets.platform.personal.PersonalData;
import org.safetynets.platform.sealing.Sealing;
import org.safetynets.training.debrief.domain.Answers;
import org.safetynets.training.debrief.domain.DebriefState;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/** A facilitator's debriefs; erased, nothing of them stays. */
@Component
class HeldDebriefs implements PersonalData {

    private final MongoOperations mongo;
    private final Sealing sealing;

    HeldDebriefs(MongoOperations mongo, Sealing sealing) {
        this.mongo = mongo;
        this.sealing = sealing;
    }

    /** A debrief, with all that was written. */
    record Own(
            UUID debriefId,
            UUID organizationId,
            UUID groupId,
            Instant dueAt,
            DebriefState state,
            Answers answers) {}

    @Override
    public String section() {
        return "debriefs";
    }

    @Override
    public Set<String> collections() {
        return Set.of(DebriefDocument.COLLECTION);
    }

    @Override
    public List<?> about(PersonId person) {
        return mongo.find(of(person), DebriefDocument.class).stream()
                .map(it -> it.toDomain(sealing))
                .map(
                        it ->
                                new Own(
                                        it.id(),
                                        it.organization().value(),
                                        it.occasion().group(),
                                        it.dueAt(),
                                        it.state(),
                                        it.answers()))
                .toList();
    }

    @Override
    public Erased erase(PersonId person) {
        return Erased.removed(mongo.remove(of(person), DebriefDocument.class).getDeletedCount());
    }

    private static Query of(PersonId person) {
        return query(where("facilitatorId").is(person.value()));
    }
}
