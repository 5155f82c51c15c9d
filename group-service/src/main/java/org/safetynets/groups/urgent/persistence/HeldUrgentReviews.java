package org.safetynets.groups.urgent.persistence;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.safetynets.groups.urgent.domain.UrgentReview;
import org.safetynets.groups.urgent.domain.UrgentReviews;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.platform.personal.Erased;
import org.safetynets.platform.personal.PersonalData;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Component;

/**
 * Whose form could not wait, and who was called about one: the first goes, the others' part too.
 */
@Component
class HeldUrgentReviews implements PersonalData {

    private final MongoOperations mongo;
    private final UrgentReviews reviews;

    HeldUrgentReviews(MongoOperations mongo, UrgentReviews reviews) {
        this.mongo = mongo;
        this.reviews = reviews;
    }

    /**
     * A review.
     *
     * @param yours whether it was of the person's own form, or one they were called about
     */
    record Known(UUID organizationId, UUID groupId, Instant openedAt, boolean yours) {}

    @Override
    public String section() {
        return "urgent-reviews";
    }

    @Override
    public Set<String> collections() {
        return Set.of(UrgentReviewDocument.COLLECTION);
    }

    @Override
    public List<?> about(PersonId person) {
        var id = person.value();
        var theirs =
                new Criteria()
                        .orOperator(
                                where("personId").is(id),
                                where("calls.personId").is(id),
                                where("takenUp.personId").is(id));
        return find(theirs).stream()
                .map(
                        it ->
                                new Known(
                                        it.organizationId().value(),
                                        it.groupId().value(),
                                        it.openedAt(),
                                        it.isAbout(person)))
                .toList();
    }

    @Override
    public Erased erase(PersonId person) {
        var id = person.value();
        var own = where("personId").is(id);
        var removed = mongo.remove(query(own), UrgentReviewDocument.class).getDeletedCount();
        var part =
                find(
                        new Criteria()
                                .orOperator(
                                        where("calls.personId").is(id),
                                        where("takenUp.personId").is(id)));
        part.stream().map(it -> it.forget(person)).forEach(reviews::replace);
        return Erased.removed(removed).and(Erased.anonymised(part.size()));
    }

    private List<UrgentReview> find(Criteria criteria) {
        return mongo.find(query(criteria), UrgentReviewDocument.class).stream()
                .map(UrgentReviewDocument::restore)
                .toList();
    }
}
