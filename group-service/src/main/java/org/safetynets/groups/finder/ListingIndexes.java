package org.safetynets.groups.finder;

import org.safetynets.platform.persistence.CollectionInitializer;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.CompoundIndexDefinition;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.index.PartialIndexFilter;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Component;

/** The indexes of the finder, and what brings former listings into the form they need. */
@Component
class ListingIndexes implements CollectionInitializer {

    @Override
    public void initialize(MongoOperations mongo) {
        CollectionInitializer.create(mongo, Listing.COLLECTION);
        FormerListing.turnAll(mongo);
        var indexes = mongo.indexOps(Listing.class);
        for (var each : FinderIndex.values()) {
            var index = new CompoundIndexDefinition(each.keys()).named(each.indexName());
            indexes.createIndex(
                    each == FinderIndex.PLACE
                            ? index.partial(
                                    PartialIndexFilter.of(Criteria.where("cell").exists(true)))
                            : index);
        }
        indexes.createIndex(new Index("groupId", Direction.ASC));
        indexes.createIndex(new Index("nextMeeting", Direction.ASC));
    }
}
