package org.safetynets.training.assignment.persistence;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.math.BigDecimal;
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
import org.safetynets.training.assignment.domain.Assignment;
import org.safetynets.training.assignment.domain.MarkResult;
import org.safetynets.training.assignment.domain.Submission;
import org.safetynets.training.shared.persistence.Stored;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;

/** What a person handed in and was told; erased, it is gone, and what they marked is by nobody. */
@Component
class HeldAssignments implements PersonalData {

    private final MongoOperations mongo;
    private final Sealing sealing;

    HeldAssignments(MongoOperations mongo, Sealing sealing) {
        this.mongo = mongo;
        this.sealing = sealing;
    }

    /** A submission with what a trainer said of it. */
    record HandedIn(
            UUID organizationId,
            UUID assignmentId,
            int number,
            @Nullable String text,
            Instant submittedAt,
            @Nullable MarkResult result,
            @Nullable BigDecimal score,
            @Nullable String feedback) {
        static HandedIn of(Submission it) {
            var marking = it.marking();
            return new HandedIn(
                    it.organization().value(),
                    it.assignment(),
                    it.number(),
                    it.text(),
                    it.submittedAt(),
                    marking == null ? null : marking.result(),
                    marking == null ? null : marking.score(),
                    marking == null ? null : marking.feedback());
        }
    }

    /** An assignment they set. */
    record Given(UUID organizationId, UUID assignmentId, String title) {}

    @Override
    public String section() {
        return "assignments";
    }

    @Override
    public Set<String> collections() {
        return Set.of(MongoAssignments.COLLECTION, SubmissionDocument.COLLECTION);
    }

    @Override
    public List<?> about(PersonId person) {
        var theirs = query(where("personId").is(person.value()));
        var handedIn =
                mongo.find(theirs, SubmissionDocument.class).stream()
                        .map(it -> HandedIn.of(it.toDomain(sealing)));
        var set =
                mongo
                        .find(
                                query(where("setBy").is(person.value())),
                                Assignment.class,
                                MongoAssignments.COLLECTION)
                        .stream()
                        .map(it -> new Given(it.organizationId().value(), it.id(), it.title()));
        return Stream.concat(handedIn, set).toList();
    }

    @Override
    public Erased erase(PersonId person) {
        var removed =
                mongo.remove(
                                query(where("personId").is(person.value())),
                                SubmissionDocument.COLLECTION)
                        .getDeletedCount();
        var marked = Stored.madeNobodys(mongo, person, "marking.by", SubmissionDocument.COLLECTION);
        var set = Stored.madeNobodys(mongo, person, "setBy", MongoAssignments.COLLECTION);
        return Erased.removed(removed).and(Erased.anonymised(marked + set));
    }
}
