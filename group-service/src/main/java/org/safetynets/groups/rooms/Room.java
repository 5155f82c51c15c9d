package org.safetynets.groups.rooms;

import java.time.Instant;
import java.util.UUID;
import org.safetynets.groups.meetings.domain.Meeting;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * The room of one meeting, from when somebody first comes until it is over.
 *
 * @param id the group and the day of its plan, or the group and the meeting besides the plan
 * @param forgetAt when MongoDB removes it by itself
 */
@Document(Room.COLLECTION)
record Room(@Id String id, UUID organizationId, String url, Instant forgetAt) {

    static final String COLLECTION = "rooms";

    static String idOf(Meeting it) {
        var planned = it.planned();
        var which = planned == null ? it.id().value() : planned.day();
        return it.groupId().value() + "/" + which;
    }

    RoomAddress address() {
        return new RoomAddress(url);
    }

    @Override
    public String toString() {
        return "Room[" + id + "]";
    }
}
