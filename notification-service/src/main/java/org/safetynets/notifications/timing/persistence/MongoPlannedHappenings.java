package org.safetynets.notifications.timing.persistence;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.safetynets.notifications.rules.persistence.HappeningDocument;
import org.safetynets.notifications.timing.domain.Planned;
import org.safetynets.notifications.timing.domain.PlannedHappenings;
import org.safetynets.platform.Ids;
import org.safetynets.platform.persistence.CollectionInitializer;
import org.springframework.data.domain.Sort;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
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

    @Override
    public Optional<Planned> takeDue(Instant now) {
        var due = Query.query(where("dueAt").lte(now)).with(Sort.by("dueAt"));
        return Optional.ofNullable(mongo.findAndRemove(due, PlannedDocument.class, COLLECTION))
                .map(PlannedDocument::toPlanned);
    }

    /** Something planned, as it is stored. */
    record PlannedDocument(
            UUID id, UUID subject, long version, Instant dueAt, HappeningDocument happening) {

        static PlannedDocument of(Planned it) {
            return new PlannedDocument(
                    Ids.next(),
                    it.subject(),
                    it.version(),
                    it.dueAt(),
                    HappeningDocument.of(it.happening()));
        }

        Planned toPlanned() {
            return new Planned(subject, version, dueAt, happening.toHappening());
        }
    }
}
