package org.safetynets.training.supervision.persistence;

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
import org.safetynets.training.supervision.domain.Session;
import org.safetynets.training.supervision.domain.SessionKind;
import org.safetynets.training.supervision.domain.SessionState;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

/** Who supervised a person and whom they supervised; erased, what others need stays as nobody's. */
@Component
class HeldSupervision implements PersonalData {

    private final MongoOperations mongo;
    private final Sealing sealing;

    HeldSupervision(MongoOperations mongo, Sealing sealing) {
        this.mongo = mongo;
        this.sealing = sealing;
    }

    /** A session, with its notes for the one facilitator it was with. */
    record Own(
            UUID organizationId,
            SessionKind kind,
            Instant plannedFor,
            SessionState state,
            @Nullable String notes) {}

    /** Anything else that names the person. */
    record Named(UUID organizationId, String as) {}

    @Override
    public String section() {
        return "supervision";
    }

    @Override
    public Set<String> collections() {
        return Set.of(
                StaffDocument.COLLECTION,
                SupervisionDocument.COLLECTION,
                ConflictDocument.COLLECTION,
                AbsenceDocument.COLLECTION,
                SessionDocument.COLLECTION);
    }

    @Override
    public List<?> about(PersonId person) {
        var sessions =
                mongo.find(sessionsWith(person), SessionDocument.class).stream()
                        .map(it -> it.toDomain(sealing))
                        .map(HeldSupervision::own);
        var named =
                Stream.of(
                                named(person, StaffDocument.class, "personId", "member"),
                                named(
                                        person,
                                        SupervisionDocument.class,
                                        "facilitatorId",
                                        "supervised"),
                                named(
                                        person,
                                        SupervisionDocument.class,
                                        "supervisorId",
                                        "supervisor"),
                                named(
                                        person,
                                        SessionDocument.class,
                                        "supervisorId",
                                        "held-sessions"),
                                named(person, ConflictDocument.class, "people", "in-conflict"),
                                named(person, AbsenceDocument.class, "supervisorId", "away"),
                                named(person, AbsenceDocument.class, "cover", "cover"))
                        .flatMap(it -> it);
        return Stream.concat(sessions, named).toList();
    }

    private static Own own(Session it) {
        return new Own(
                it.organization().value(),
                it.kind(),
                it.plannedFor(),
                it.state(),
                it.kind() == SessionKind.GROUP ? null : it.notes());
    }

    private Stream<Named> named(PersonId person, Class<?> type, String field, String as) {
        return mongo
                .findDistinct(
                        query(where(field).is(person.value())), "organizationId", type, UUID.class)
                .stream()
                .map(it -> new Named(it, as));
    }

    @Override
    public Erased erase(PersonId person) {
        var nobody = PersonId.NOBODY.value();
        var removed =
                remove(person, StaffDocument.class, "personId")
                        + remove(person, SupervisionDocument.class, "facilitatorId")
                        + remove(person, ConflictDocument.class, "people")
                        + remove(person, AbsenceDocument.class, "supervisorId");
        var groups = mongo.find(sessionsWith(person), SessionDocument.class);
        var anonymised = 0L;
        for (var it : groups) {
            if (it.kind() == SessionKind.GROUP) {
                var out = new Update().pull("facilitators", person.value());
                anonymised +=
                        mongo.updateFirst(
                                        query(where("_id").is(it.id())), out, SessionDocument.class)
                                .getModifiedCount();
            } else {
                mongo.remove(query(where("_id").is(it.id())), SessionDocument.class);
                removed++;
            }
        }
        anonymised +=
                set(person, SupervisionDocument.class, "supervisorId", nobody)
                        + set(person, SessionDocument.class, "supervisorId", nobody)
                        + unset(person, AbsenceDocument.class, "cover")
                        + set(person, ConflictDocument.class, "declaredBy", nobody);
        return Erased.removed(removed).and(Erased.anonymised(anonymised));
    }

    private long remove(PersonId person, Class<?> type, String field) {
        return mongo.remove(query(where(field).is(person.value())), type).getDeletedCount();
    }

    private long set(PersonId person, Class<?> type, String field, UUID value) {
        return mongo.updateMulti(
                        query(where(field).is(person.value())), Update.update(field, value), type)
                .getModifiedCount();
    }

    private long unset(PersonId person, Class<?> type, String field) {
        return mongo.updateMulti(
                        query(where(field).is(person.value())), new Update().unset(field), type)
                .getModifiedCount();
    }

    private static Query sessionsWith(PersonId person) {
        return query(where("facilitators").is(person.value()));
    }
}
