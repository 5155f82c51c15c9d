package org.safetynets.groups.finder;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * Listings that stand one after the other.
 *
 * @param from the first minute in UTC
 * @param to the first that no longer belongs to it
 * @param after within the one minute, those behind this group
 */
record Part(int from, int to, @Nullable UUID after) {

    static Part restOfMinute(int minute, UUID after) {
        return new Part(minute, minute + 1, after);
    }

    /** The filter with this part of the order alone. */
    Document of(Document filter) {
        var in = new Document(filter);
        return after == null
                ? in.append("slot", new Document("$gte", from).append("$lt", to))
                : in.append("slot", from).append("groupId", new Document("$gt", after));
    }

    /** What of it is left behind a listing. */
    List<Part> behind(Hit last) {
        var left = new ArrayList<Part>();
        left.add(restOfMinute(last.slot(), last.groupId()));
        if (last.slot() + 1 < to) {
            left.add(new Part(last.slot() + 1, to, null));
        }
        return left;
    }
}
