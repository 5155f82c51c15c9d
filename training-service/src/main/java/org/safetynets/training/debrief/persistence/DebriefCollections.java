package org.safetynets.training.debrief.persistence;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import org.safetynets.platform.persistence.CollectionInitializer;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.index.PartialIndexFilter;
import org.springframework.stereotype.Component;

@Component
class DebriefCollections implements CollectionInitializer {

    @Override
    public void initialize(MongoOperations mongo) {
        CollectionInitializer.create(mongo, DebriefDocument.COLLECTION);
        var indexes = mongo.indexOps(DebriefDocument.COLLECTION);
        // one for each leader of a meeting, even when the meeting's event comes twice at once
        indexes.createIndex(onePer("meetingId"));
        indexes.createIndex(onePer("incidentId"));
        indexes.createIndex(
                ascending("organizationId")
                        .on("facilitatorId", Direction.ASC)
                        .on("dueAt", Direction.ASC));
        indexes.createIndex(ascending("facilitatorId").on("state", Direction.ASC));
        indexes.createIndex(ascending("state").on("dueAt", Direction.ASC));
    }

    private static Index onePer(String field) {
        return ascending("organizationId")
                .on(field, Direction.ASC)
                .on("facilitatorId", Direction.ASC)
                .unique()
                .partial(PartialIndexFilter.of(where(field).exists(true)));
    }

    private static Index ascending(String field) {
        return new Index(field, Direction.ASC);
    }
}
