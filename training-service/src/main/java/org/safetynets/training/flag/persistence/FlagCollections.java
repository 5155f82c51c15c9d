package org.safetynets.training.flag.persistence;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import org.safetynets.platform.persistence.CollectionInitializer;
import org.safetynets.training.flag.domain.FlagState;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.index.PartialIndexFilter;
import org.springframework.stereotype.Component;

@Component
class FlagCollections implements CollectionInitializer {

    @Override
    public void initialize(MongoOperations mongo) {
        CollectionInitializer.create(mongo, FlagDocument.COLLECTION);
        var indexes = mongo.indexOps(FlagDocument.COLLECTION);
        // one open flag of a kind, even when two events raise it at once
        indexes.createIndex(
                facilitator()
                        .on("kind", Direction.ASC)
                        .unique()
                        .partial(
                                PartialIndexFilter.of(
                                        where("state")
                                                .in(
                                                        FlagState.RAISED.name(),
                                                        FlagState.ACKNOWLEDGED.name(),
                                                        FlagState.TALKED.name()))));
        indexes.createIndex(facilitator());
        indexes.createIndex(new Index("facilitatorId", Direction.ASC));
    }

    private static Index facilitator() {
        return new Index("organizationId", Direction.ASC).on("facilitatorId", Direction.ASC);
    }
}
