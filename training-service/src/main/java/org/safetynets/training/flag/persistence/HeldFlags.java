package org.safetynets.training.flag.persistence;

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
import org.safetynets.platform.sealing.Sealing;
import org.safetynets.training.flag.domain.FlagKind;
import org.safetynets.training.flag.domain.FlagState;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/** Flags about a person; erased, nothing of them stays. */
@Component
class HeldFlags implements PersonalData {

    private final MongoOperations mongo;
    private final Sealing sealing;

    HeldFlags(MongoOperations mongo, Sealing sealing) {
        this.mongo = mongo;
        this.sealing = sealing;
    }

    /** A flag, with what was noted of the talk. */
    record Own(
            UUID organizationId,
            FlagKind kind,
            Instant raisedAt,
            FlagState state,
            @Nullable String note) {}

    @Override
    public String section() {
        return "flags";
    }

    @Override
    public Set<String> collections() {
        return Set.of(FlagDocument.COLLECTION);
    }

    @Override
    public List<?> about(PersonId person) {
        return mongo.find(of(person), FlagDocument.class).stream()
                .map(it -> it.toDomain(sealing))
                .map(
                        it ->
                                new Own(
                                        it.organization().value(),
                                        it.kind(),
                                        it.raisedAt(),
                                        it.state(),
                                        it.note()))
                .toList();
    }

    @Override
    public Erased erase(PersonId person) {
        return Erased.removed(mongo.remove(of(person), FlagDocument.class).getDeletedCount());
    }

    private static Query of(PersonId person) {
        return query(where("facilitatorId").is(person.value()));
    }
}
