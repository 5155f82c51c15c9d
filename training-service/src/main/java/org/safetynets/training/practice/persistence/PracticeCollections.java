package org.safetynets.training.practice.persistence;

import org.safetynets.platform.persistence.CollectionInitializer;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.stereotype.Component;

@Component
class PracticeCollections implements CollectionInitializer {

    @Override
    public void initialize(MongoOperations mongo) {
        CollectionInitializer.create(mongo, GroupDocument.COLLECTION);
        CollectionInitializer.create(mongo, MeetingDocument.COLLECTION);
        var groups = mongo.indexOps(GroupDocument.COLLECTION);
        groups.createIndex(ascending("organizationId").on("status", Direction.ASC));
        groups.createIndex(ascending("facilitators"));
        var meetings = mongo.indexOps(MeetingDocument.COLLECTION);
        meetings.createIndex(
                ascending("organizationId")
                        .on("leaders", Direction.ASC)
                        .on("startsAt", Direction.DESC));
        meetings.createIndex(ascending("organizationId").on("groupId", Direction.ASC));
        meetings.createIndex(ascending("leaders"));
        meetings.createIndex(ascending("ledBy"));
        meetings.createIndex(ascending("substitute"));
    }

    private static Index ascending(String field) {
        return new Index(field, Direction.ASC);
    }
}
