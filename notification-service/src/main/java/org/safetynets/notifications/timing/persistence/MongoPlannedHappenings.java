package org.safetynets.notifications.timing.persistence;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safetynets.notifications.rules.persistence.HappeningDocument;
import org.safetynets.notifications.timing.domain.Planned;
import org.safetynets.notifications.timing.domain.PlannedHappenings;
import org.safetynets.platform.Ids;
import org.safetynets.platform.persistence.CollectionInitializer;
import org.springframework.data.domain.Sort;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

/**
 * What is planned, and of each thing the version that was planned from: it stays when nothing is
 * planned any more, so that an older event that comes late plans nothing.
 */
@Repository
class MongoPlannedHappenings implements PlannedHappenings, CollectionInitializer {

    static final String COLLECTION = "planned_happenings";
    static final String VERSIONS = "planned_versions";

    private final MongoOperations mongo;

    MongoPlannedHappenings(MongoOperations mongo) {
        this.mongo = mongo;
    }

    @Override
    public void initialize(MongoOperations operations) {
        CollectionInitializer.create(operations, COLLECTION);
        CollectionInitializer.create(operations, VERSIONS);
        operations.indexOps(COLLECTION).createIndex(new Index("dueAt", Direction.ASC));
        operations.indexOps(COLLECTION).createIndex(new Index("subject", Direction.ASC));
        operations.indexOps(COLLECTION).createIndex(new Index("happening.people", Direction.ASC));
    }

    @Override
    public boolean plan(UUID subject, long version, List<Planned> planned) {
        var asNew = Query.query(where("_id").is(subject).and("version").gte(version));
        if (mongo.exists(asNew, VERSIONS)) {
            return false;
        }
        var thing = Query.query(where("_id").is(subject));
        mongo.upsert(thing, new Update().set("version", version), VERSIONS);
        mongo.remove(Query.query(where("subject").is(subject)), COLLECTION);
        if (!planned.isEmpty()) {
            mongo.insert(planned.stream().map(PlannedDocument::of).toList(), COLLECTION);
        }
        return true;
    }

    /** A claim is no part of the transaction: those that look at once would end each other's. */
    @Override
    public Optional<Claim> claimDue(Instant now, Duration lease) {
        var free =
                new Criteria()
                        .orOperator(where("claimedUntil").isNull(), where("claimedUntil").lte(now));
        var due = new Criteria().andOperator(where("dueAt").lte(now), free);
        var token = Ids.next();
        var claimed =
                mongo.findAndModify(
                        Query.query(due).with(Sort.by("dueAt")),
                        new Update().set("claim", token).set("claimedUntil", now.plus(lease)),
                        PlannedDocument.class,
                        COLLECTION);
        return Optional.ofNullable(claimed).map(it -> new Claim(it.id(), token, it.toPlanned()));
    }

    @Override
    public boolean take(Claim claim) {
        return mongo.remove(ours(claim), COLLECTION).getDeletedCount() == 1;
    }

    @Override
    public void release(Claim claim) {
        var free = new Update().unset("claim").unset("claimedUntil");
        mongo.updateFirst(ours(claim), free, COLLECTION);
    }

    private static Query ours(Claim claim) {
        return Query.query(where("_id").is(claim.id()).and("claim").is(claim.token()));
    }

    /**
     * Something planned, as it is stored.
     *
     * @param claim token of whoever lets it happen
     */
    record PlannedDocument(
            UUID id,
            UUID subject,
            long version,
            Instant dueAt,
            HappeningDocument happening,
            @Nullable UUID claim,
            @Nullable Instant claimedUntil) {

        static PlannedDocument of(Planned it) {
            return new PlannedDocument(
                    Ids.next(),
                    it.subject(),
                    it.version(),
                    it.dueAt(),
                    HappeningDocument.of(it.happening()),
                    null,
                    null);
        }

        Planned toPlanned() {
            return new Planned(subject, version, dueAt, happening.toHappening());
        }
    }
}
