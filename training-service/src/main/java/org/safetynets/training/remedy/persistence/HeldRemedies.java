package org.safetynets.training.remedy.persistence;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.platform.personal.Erased;
import org.safetynets.platform.personal.PersonalData;
import org.safetynets.platform.sealing.Sealing;
import org.safetynets.training.remedy.domain.RemedyState;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

/** What is asked of a person, and what they asked of others. */
@Component
class HeldRemedies implements PersonalData {

    private final MongoOperations mongo;
    private final Sealing sealing;

    HeldRemedies(MongoOperations mongo, Sealing sealing) {
        this.mongo = mongo;
        this.sealing = sealing;
    }

    /** What is asked of a person. */
    record Own(
            UUID organizationId,
            String requirement,
            LocalDate until,
            String reason,
            RemedyState state) {}

    /** What a person asked of somebody else. */
    record Asked(UUID organizationId, String requirement, Instant at) {}

    @Override
    public String section() {
        return "remedies";
    }

    @Override
    public Set<String> collections() {
        return Set.of(RemedyDocument.COLLECTION);
    }

    @Override
    public List<?> about(PersonId person) {
        var own =
                mongo.find(by("facilitatorId", person), RemedyDocument.class).stream()
                        .map(it -> it.toDomain(sealing))
                        .map(
                                it ->
                                        new Own(
                                                it.organization().value(),
                                                it.requirement(),
                                                it.until(),
                                                it.reason(),
                                                it.state()));
        var asked =
                mongo.find(by("askedBy", person), RemedyDocument.class).stream()
                        .map(it -> new Asked(it.organizationId(), it.requirement(), it.askedAt()));
        return Stream.concat(own, asked).toList();
    }

    @Override
    public Erased erase(PersonId person) {
        var removed =
                mongo.remove(by("facilitatorId", person), RemedyDocument.class).getDeletedCount();
        var asked =
                mongo.updateMulti(
                        by("askedBy", person),
                        Update.update("askedBy", PersonId.NOBODY.value()),
                        RemedyDocument.class);
        return Erased.removed(removed).and(Erased.anonymised(asked.getModifiedCount()));
    }

    private static Query by(String field, PersonId person) {
        return query(where(field).is(person.value()));
    }
}
