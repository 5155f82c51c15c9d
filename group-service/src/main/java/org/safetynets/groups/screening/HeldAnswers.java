package org.safetynets.groups.screening;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.platform.personal.Erased;
import org.safetynets.platform.personal.PersonalData;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/** What a person answered to screeners. */
@Component
class HeldAnswers implements PersonalData {

    private final MongoOperations mongo;
    private final AnswerSheets sheets;

    HeldAnswers(MongoOperations mongo, AnswerSheets sheets) {
        this.mongo = mongo;
        this.sheets = sheets;
    }

    /** One set of answers. */
    record Sheet(UUID organizationId, UUID groupId, Instant askedAt, @Nullable Answered answered) {}

    @Override
    public String section() {
        return "screening-answers";
    }

    @Override
    public Set<String> collections() {
        return Set.of(AnswerSheet.COLLECTION);
    }

    @Override
    public List<?> about(PersonId person) {
        return mongo.find(of(person), AnswerSheet.class).stream()
                .map(
                        it ->
                                new Sheet(
                                        it.organizationId(),
                                        it.groupId(),
                                        it.askedAt(),
                                        sheets.open(it).orElse(null)))
                .toList();
    }

    @Override
    public Erased erase(PersonId person) {
        return Erased.removed(mongo.remove(of(person), AnswerSheet.class).getDeletedCount());
    }

    private static Query of(PersonId person) {
        return query(where("personId").is(person.value()));
    }
}
