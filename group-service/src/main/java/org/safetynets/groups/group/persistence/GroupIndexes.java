package org.safetynets.groups.group.persistence;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import org.safetynets.platform.persistence.CollectionInitializer;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.index.PartialIndexFilter;
import org.springframework.stereotype.Component;

/** The indexes that queries for groups rest on. */
@Component
class GroupIndexes implements CollectionInitializer {

    @Override
    public void initialize(MongoOperations mongo) {
        CollectionInitializer.create(mongo, GroupDocument.COLLECTION);
        var indexes = mongo.indexOps(GroupDocument.class);
        indexes.createIndex(
                new Index("organizationId", Direction.ASC)
                        .on("state.status", Direction.ASC)
                        .on("_id", Direction.ASC));
        indexes.createIndex(
                new Index("profile.facilitators", Direction.ASC)
                        .on("organizationId", Direction.ASC)
                        .on("state.status", Direction.ASC));
        indexes.createIndex(
                new Index("state.pauseReason", Direction.ASC)
                        .partial(PartialIndexFilter.of(where("state.pauseReason").exists(true))));
        indexes.createIndex(
                new Index("reviewDue", Direction.ASC)
                        .partial(PartialIndexFilter.of(where("reviewDue").exists(true))));
    }
}
