package org.safetynets.groups.joining.persistence;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import org.safetynets.platform.persistence.CollectionInitializer;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.index.PartialIndexFilter;
import org.springframework.stereotype.Component;

/** The indexes that queries for placements, and one live placement per person, rest on. */
@Component
class PlacementIndexes implements CollectionInitializer {

    @Override
    public void initialize(MongoOperations mongo) {
        CollectionInitializer.create(mongo, PlacementDocument.COLLECTION);
        var indexes = mongo.indexOps(PlacementDocument.class);
        indexes.createIndex(
                new Index("personId", Direction.ASC)
                        .on("groupId", Direction.ASC)
                        .unique()
                        .partial(PartialIndexFilter.of(where("live").is(true))));
        indexes.createIndex(
                new Index("groupId", Direction.ASC)
                        .on("status", Direction.ASC)
                        .on("ticket", Direction.ASC));
        indexes.createIndex(new Index("groupId", Direction.ASC).on("requestedAt", Direction.DESC));
        indexes.createIndex(new Index("personId", Direction.ASC).on("requestedAt", Direction.DESC));
        indexes.createIndex(new Index("decision.by", Direction.ASC).sparse());
        indexes.createIndex(
                new Index("status", Direction.ASC)
                        .partial(PartialIndexFilter.of(where("status").is("WAITLISTED"))));
        indexes.createIndex(
                new Index("status", Direction.ASC)
                        .on("groupId", Direction.ASC)
                        .partial(PartialIndexFilter.of(where("live").is(true))));
        indexes.createIndex(
                new Index("offeredUntil", Direction.ASC)
                        .partial(PartialIndexFilter.of(where("offeredUntil").exists(true))));
        indexes.createIndex(
                new Index("groupId", Direction.ASC)
                        .on("departure.why", Direction.ASC)
                        .partial(PartialIndexFilter.of(where("departure.why").is("REMOVED"))));
    }
}
