package org.safetynets.groups.charters;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.safetynets.groups.group.domain.Group;
import org.safetynets.platform.persistence.CollectionInitializer;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

/** In which meetings the guidelines were read out. */
@Repository
class Readings implements CollectionInitializer {

    private final MongoOperations mongo;
    private final Clock clock;

    Readings(MongoOperations mongo, Clock clock) {
        this.mongo = mongo;
        this.clock = clock;
    }

    @Override
    public void initialize(MongoOperations mongo) {
        CollectionInitializer.create(mongo, Reading.COLLECTION);
    }

    Optional<Reading> of(Group group, UUID meeting) {
        return Optional.ofNullable(mongo.findOne(one(group, meeting), Reading.class));
    }

    /** The first time counts. */
    Reading keep(Group group, UUID meeting, int charterVersion) {
        var first =
                new Update()
                        .setOnInsert("groupId", group.id().value())
                        .setOnInsert("charterVersion", charterVersion)
                        .setOnInsert("at", clock.instant().truncatedTo(ChronoUnit.MILLIS));
        mongo.upsert(one(group, meeting), first, Reading.class);
        return of(group, meeting).orElseThrow();
    }

    private static Query one(Group group, UUID meeting) {
        return query(
                where("organizationId").is(group.organizationId().value()).and("_id").is(meeting));
    }
}
