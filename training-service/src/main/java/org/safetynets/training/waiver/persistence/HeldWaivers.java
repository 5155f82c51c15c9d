package org.safetynets.training.waiver.persistence;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.platform.personal.Erased;
import org.safetynets.platform.personal.PersonalData;
import org.safetynets.platform.sealing.Sealing;
import org.safetynets.training.waiver.domain.Waiver;
import org.safetynets.training.waiver.domain.WaiverStatus;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

/** Overrides for a person, with their reasons, and those that they asked for or decided. */
@Component
class HeldWaivers implements PersonalData {

    private final MongoOperations mongo;
    private final Sealing sealing;

    HeldWaivers(MongoOperations mongo, Sealing sealing) {
        this.mongo = mongo;
        this.sealing = sealing;
    }

    /** An override; the reason is told to whom it is about alone. */
    record Known(
            UUID organizationId,
            Instant askedAt,
            WaiverStatus status,
            Set<String> unmet,
            @Nullable String reason) {

        static Known own(Waiver it) {
            return of(it, it.request().reason());
        }

        static Known others(Waiver it) {
            return of(it, null);
        }

        private static Known of(Waiver it, @Nullable String reason) {
            return new Known(
                    it.place().organization().value(),
                    it.request().at(),
                    it.status(),
                    it.request().unmet(),
                    reason);
        }
    }

    @Override
    public String section() {
        return "overrides";
    }

    @Override
    public Set<String> collections() {
        return Set.of(WaiverDocument.COLLECTION);
    }

    @Override
    public List<?> about(PersonId person) {
        return Stream.concat(
                        find(where("personId").is(person.value())).map(Known::own),
                        find(decidedOrAskedBy(person)).map(Known::others))
                .toList();
    }

    @Override
    public Erased erase(PersonId person) {
        var own = query(where("personId").is(person.value()));
        var removed = mongo.remove(own, WaiverDocument.class).getDeletedCount();
        return Erased.removed(removed)
                .and(
                        Erased.anonymised(
                                byNobody("askedBy", person) + byNobody("decidedBy", person)));
    }

    private long byNobody(String field, PersonId person) {
        return mongo.updateMulti(
                        query(where(field).is(person.value())),
                        new Update().set(field, PersonId.NOBODY.value()),
                        WaiverDocument.class)
                .getModifiedCount();
    }

    private Stream<Waiver> find(Criteria which) {
        return mongo.find(query(which), WaiverDocument.class).stream()
                .map(it -> it.toDomain(sealing));
    }

    private static Criteria decidedOrAskedBy(PersonId person) {
        return new Criteria()
                .orOperator(
                        where("askedBy").is(person.value()), where("decidedBy").is(person.value()));
    }
}
