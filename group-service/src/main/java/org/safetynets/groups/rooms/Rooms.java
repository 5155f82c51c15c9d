package org.safetynets.groups.rooms;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.Objects;
import org.safetynets.groups.meetings.domain.Meeting;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.persistence.CollectionInitializer;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.FindAndModifyOptions;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

/** The rooms of meetings that are about to begin or under way. */
@Repository
class Rooms implements CollectionInitializer {

    private final MongoOperations mongo;
    private final MeetingRooms provider;

    Rooms(MongoOperations mongo, MeetingRooms provider) {
        this.mongo = mongo;
        this.provider = provider;
    }

    @Override
    public void initialize(MongoOperations mongo) {
        CollectionInitializer.create(mongo, Room.COLLECTION);
        mongo.indexOps(Room.class).createIndex(new Index("forgetAt", Direction.ASC).expire(0));
    }

    /** The room of the meeting; the first who asks makes it, so that all come to the same. */
    RoomAddress of(OrganizationId organization, Meeting meeting) {
        var made =
                new Update()
                        .setOnInsert("url", provider.make().url())
                        .set("forgetAt", RoomHours.closesAt(meeting));
        var room =
                mongo.findAndModify(
                        one(organization, meeting),
                        made,
                        FindAndModifyOptions.options().upsert(true).returnNew(true),
                        Room.class);
        return Objects.requireNonNull(room).address();
    }

    /** Ends the room; who asks next is shown another. */
    void end(OrganizationId organization, Meeting meeting) {
        mongo.remove(one(organization, meeting), Room.class);
    }

    private static Query one(OrganizationId organization, Meeting meeting) {
        return query(
                where("organizationId").is(organization.value()).and("_id").is(Room.idOf(meeting)));
    }
}
