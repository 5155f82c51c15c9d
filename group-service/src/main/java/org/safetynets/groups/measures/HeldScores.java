package org.safetynets.groups.measures;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.safetynets.groups.measures.Measure.Point;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.platform.personal.Erased;
import org.safetynets.platform.personal.PersonalData;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/** What a person's answers to measures came to. */
@Component
class HeldScores implements PersonalData {

    private final MongoOperations mongo;

    HeldScores(MongoOperations mongo) {
        this.mongo = mongo;
    }

    /** One score. */
    record Scored(
            UUID organizationId,
            UUID groupId,
            String measure,
            Point point,
            int score,
            Instant at) {}

    @Override
    public String section() {
        return "measures";
    }

    @Override
    public Set<String> collections() {
        return Set.of(Score.COLLECTION);
    }

    @Override
    public List<?> about(PersonId person) {
        return mongo.find(of(person), Score.class).stream()
                .map(
                        it ->
                                new Scored(
                                        it.organizationId(),
                                        it.groupId(),
                                        it.measure(),
                                        it.point(),
                                        it.score(),
                                        it.at()))
                .toList();
    }

    @Override
    public Erased erase(PersonId person) {
        return Erased.removed(mongo.remove(of(person), Score.class).getDeletedCount());
    }

    private static Query of(PersonId person) {
        return query(where("personId").is(person.value()));
    }
}
