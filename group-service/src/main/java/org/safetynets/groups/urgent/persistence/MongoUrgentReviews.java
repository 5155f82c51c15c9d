package org.safetynets.groups.urgent.persistence;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.safetynets.groups.VersionedWrites;
import org.safetynets.groups.joining.domain.PlacementId;
import org.safetynets.groups.urgent.domain.UrgentReview;
import org.safetynets.groups.urgent.domain.UrgentReviewFilter;
import org.safetynets.groups.urgent.domain.UrgentReviewId;
import org.safetynets.groups.urgent.domain.UrgentReviews;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.persistence.CollectionInitializer;
import org.springframework.data.domain.Sort;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.index.PartialIndexFilter;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

/** Urgent reviews in MongoDB. */
@Repository
class MongoUrgentReviews implements UrgentReviews, CollectionInitializer {

    private final MongoOperations mongo;

    MongoUrgentReviews(MongoOperations mongo) {
        this.mongo = mongo;
    }

    @Override
    public void initialize(MongoOperations mongo) {
        CollectionInitializer.create(mongo, UrgentReviewDocument.COLLECTION);
        var indexes = mongo.indexOps(UrgentReviewDocument.class);
        indexes.createIndex(
                new Index("organizationId", Direction.ASC)
                        .on("waits", Direction.DESC)
                        .on("takenUp.at", Direction.DESC)
                        .on("takeUpBy", Direction.ASC));
        indexes.createIndex(new Index("requestId", Direction.ASC));
        indexes.createIndex(new Index("personId", Direction.ASC));
        indexes.createIndex(new Index("calls.personId", Direction.ASC));
        indexes.createIndex(new Index("takenUp.personId", Direction.ASC).sparse());
        // those that wait, whatever their organization, which operators count
        indexes.createIndex(
                new Index("waits", Direction.ASC)
                        .partial(PartialIndexFilter.of(where("waits").is(true))));
        indexes.createIndex(
                new Index("nextCallAt", Direction.ASC)
                        .partial(PartialIndexFilter.of(where("nextCallAt").exists(true))));
    }

    @Override
    public Optional<UrgentReview> find(OrganizationId organization, UrgentReviewId id) {
        return one(in(organization).and("_id").is(id.value()));
    }

    @Override
    public Optional<UrgentReview> waiting(OrganizationId organization, PlacementId request) {
        return one(in(organization).and("requestId").is(request.value()).and("waits").is(true));
    }

    private Optional<UrgentReview> one(Criteria criteria) {
        return Optional.ofNullable(mongo.findOne(query(criteria), UrgentReviewDocument.class))
                .map(UrgentReviewDocument::restore);
    }

    @Override
    public void add(UrgentReview review) {
        VersionedWrites.insert(mongo, UrgentReviewDocument.of(review));
    }

    @Override
    public void replace(UrgentReview review) {
        VersionedWrites.replace(
                mongo,
                review.organizationId().value(),
                review.id().value(),
                review.version(),
                UrgentReviewDocument.of(review));
    }

    @Override
    public List<UrgentReview> page(UrgentReviewFilter filter, int page, int size) {
        var order =
                Sort.by(
                        Sort.Order.desc("waits"),
                        Sort.Order.desc("takenUp.at"),
                        Sort.Order.asc("takeUpBy"));
        return list(query(wanted(filter)).with(order).skip((long) page * size).limit(size));
    }

    @Override
    public long count(UrgentReviewFilter filter) {
        return mongo.count(query(wanted(filter)), UrgentReviewDocument.class);
    }

    private static Criteria wanted(UrgentReviewFilter filter) {
        var reader = filter.reader().value();
        var wanted = in(filter.organization()).and("personId").ne(reader);
        return filter.concernedOnly()
                ? wanted.orOperator(
                        where("calls.personId").is(reader), where("takenUp.personId").is(reader))
                : wanted;
    }

    @Override
    public List<UrgentReview> dueForEscalation(Instant until, int limit) {
        return list(query(where("nextCallAt").lte(until)).with(Sort.by("nextCallAt")).limit(limit));
    }

    private List<UrgentReview> list(Query query) {
        return mongo.find(query, UrgentReviewDocument.class).stream()
                .map(UrgentReviewDocument::restore)
                .toList();
    }

    private static Criteria in(OrganizationId organization) {
        return where("organizationId").is(organization.value());
    }
}
