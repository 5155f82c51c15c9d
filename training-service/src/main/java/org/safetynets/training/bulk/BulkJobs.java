package org.safetynets.training.bulk;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.platform.persistence.CollectionInitializer;
import org.safetynets.platform.personal.Erased;
import org.safetynets.platform.personal.PersonalData;
import org.safetynets.training.shared.persistence.Stored;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

/** The bulk jobs of each organization; what is finished is forgotten after a month. */
@Repository
class BulkJobs implements CollectionInitializer, PersonalData {

    private static final String COLLECTION = "bulkJobs";
    private static final Duration KEPT = Duration.ofDays(30);

    private final MongoOperations mongo;

    BulkJobs(MongoOperations mongo) {
        this.mongo = mongo;
    }

    @Override
    public void initialize(MongoOperations operations) {
        CollectionInitializer.create(operations, COLLECTION);
        var indexes = operations.indexOps(COLLECTION);
        indexes.createIndex(new Index("finished", Sort.Direction.ASC));
        indexes.createIndex(new Index("startedAt", Sort.Direction.ASC).expire(KEPT));
        indexes.createIndex(new Index("by", Sort.Direction.ASC));
        indexes.createIndex(new Index("items.subject", Sort.Direction.ASC));
    }

    void add(BulkJob job) {
        mongo.insert(job);
    }

    void save(BulkJob job) {
        Stored.replace(mongo, job.id(), job.version(), job);
    }

    Optional<BulkJob> find(OrganizationId organization, UUID id) {
        var which = Stored.one(organization, id);
        return Optional.ofNullable(mongo.findOne(query(which), BulkJob.class));
    }

    /** In whichever organization. */
    List<BulkJob> unfinished() {
        return mongo.find(query(where("finished").is(false)).limit(100), BulkJob.class);
    }

    /** A job in which somebody was one of many, or which they began. */
    record Part(UUID organizationId, BulkKind kind, Instant startedAt) {}

    @Override
    public String section() {
        return "bulk-jobs";
    }

    @Override
    public Set<String> collections() {
        return Set.of(COLLECTION);
    }

    @Override
    public List<?> about(PersonId person) {
        return mongo.find(with(person), BulkJob.class).stream()
                .map(it -> new Part(it.organizationId().value(), it.kind(), it.startedAt()))
                .toList();
    }

    /** A job is only of use while it is looked at. */
    @Override
    public Erased erase(PersonId person) {
        return Erased.removed(mongo.remove(with(person), BulkJob.class).getDeletedCount());
    }

    private static Query with(PersonId person) {
        return query(
                new Criteria()
                        .orOperator(
                                where("by").is(person.value()),
                                where("items.subject").is(person.value())));
    }
}
