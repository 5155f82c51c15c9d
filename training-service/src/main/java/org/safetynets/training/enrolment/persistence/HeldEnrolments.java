package org.safetynets.training.enrolment.persistence;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.platform.personal.Erased;
import org.safetynets.platform.personal.PersonalData;
import org.safetynets.platform.sealing.Sealing;
import org.safetynets.training.assessment.domain.Evidence;
import org.safetynets.training.assessment.domain.Source;
import org.safetynets.training.enrolment.domain.Enrolment;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

/**
 * A person's enrolments with all evidence, and the evidence they recorded on others.
 *
 * <p>Erased, their evidence is gone: in a cohort of six, a score with its date is somebody.
 */
@Component
class HeldEnrolments implements PersonalData {

    private final MongoOperations mongo;
    private final Sealing sealing;

    HeldEnrolments(MongoOperations mongo, Sealing sealing) {
        this.mongo = mongo;
        this.sealing = sealing;
    }

    /** An enrolment with what was recorded on it. */
    record Own(
            UUID enrolmentId,
            UUID organizationId,
            UUID cohortId,
            Instant enrolledAt,
            List<Piece> evidence) {
        static Own of(Enrolment it) {
            return new Own(
                    it.id().value(),
                    it.place().organization().value(),
                    it.place().cohort().value(),
                    it.enrolledAt(),
                    it.evidence().stream().map(Piece::of).toList());
        }
    }

    /** A piece of evidence, with the note a trainer wrote. */
    record Piece(
            String requirement,
            @Nullable BigDecimal score,
            @Nullable String note,
            Instant at,
            @Nullable Source source,
            @Nullable LocalDate through,
            @Nullable BigDecimal hours) {
        static Piece of(Evidence it) {
            return new Piece(
                    it.requirement(),
                    it.score(),
                    it.note(),
                    it.recordedAt(),
                    it.details().source(),
                    it.details().through(),
                    it.details().hours());
        }
    }

    /** A piece of evidence recorded on somebody else, or of what was observed of them. */
    record Recorded(UUID organizationId, UUID cohortId, String requirement, Instant at) {}

    @Override
    public String section() {
        return "enrolments";
    }

    @Override
    public Set<String> collections() {
        return Set.of("enrolments");
    }

    @Override
    public List<?> about(PersonId person) {
        return Stream.concat(find(ownedBy(person)).map(Own::of), recorded(person)).toList();
    }

    private Stream<Recorded> recorded(PersonId person) {
        return find(query(new Criteria().orOperator(by(person), seenBy(person))))
                .flatMap(
                        it ->
                                it.evidence().stream()
                                        .filter(piece -> isFrom(person, piece))
                                        .map(piece -> recorded(it, piece)));
    }

    private static boolean isFrom(PersonId person, Evidence piece) {
        var seen = piece.details().observed();
        return piece.recordedBy().equals(person)
                || (seen != null && seen.observer().equals(person));
    }

    private static Recorded recorded(Enrolment it, Evidence piece) {
        return new Recorded(
                it.place().organization().value(),
                it.place().cohort().value(),
                piece.requirement(),
                piece.recordedAt());
    }

    @Override
    public Erased erase(PersonId person) {
        var removed = mongo.remove(ownedBy(person), EnrolmentDocument.class).getDeletedCount();
        var byNobody =
                new Update()
                        .set("evidence.$[theirs].recordedBy", PersonId.NOBODY.value())
                        .filterArray(where("theirs.recordedBy").is(person.value()));
        var seenByNobody =
                new Update()
                        .set("evidence.$[theirs].observed.observer", PersonId.NOBODY.value())
                        .filterArray(where("theirs.observed.observer").is(person.value()));
        var recorded = mongo.updateMulti(recordedBy(person), byNobody, EnrolmentDocument.class);
        var seen = mongo.updateMulti(observedBy(person), seenByNobody, EnrolmentDocument.class);
        return Erased.removed(removed)
                .and(Erased.anonymised(recorded.getModifiedCount() + seen.getModifiedCount()));
    }

    private Stream<Enrolment> find(Query which) {
        return mongo.find(which, EnrolmentDocument.class).stream().map(it -> it.toDomain(sealing));
    }

    private static Query ownedBy(PersonId person) {
        return query(where("personId").is(person.value()));
    }

    private static Query recordedBy(PersonId person) {
        return query(by(person));
    }

    private static Query observedBy(PersonId person) {
        return query(seenBy(person));
    }

    private static Criteria by(PersonId person) {
        return where("evidence.recordedBy").is(person.value());
    }

    private static Criteria seenBy(PersonId person) {
        return where("evidence.observed.observer").is(person.value());
    }
}
