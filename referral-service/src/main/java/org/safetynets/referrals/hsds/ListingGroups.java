package org.safetynets.referrals.hsds;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safetynets.contracts.GroupChangedV1;
import org.safetynets.contracts.GroupChangedV1.Status;
import org.safetynets.contracts.GroupChangedV1.Visibility;
import org.safetynets.platform.inbox.EventConsumer;
import org.safetynets.platform.inbox.EventContext;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;

/** Keeps open public groups listed, and takes away whatever is no longer both. */
@Component
class ListingGroups implements EventConsumer<GroupChangedV1> {

    private final MongoOperations mongo;

    ListingGroups(MongoOperations mongo) {
        this.mongo = mongo;
    }

    @Override
    public Class<GroupChangedV1> eventType() {
        return GroupChangedV1.class;
    }

    @Override
    public void on(GroupChangedV1 event, EventContext context) {
        var known = followed(event.groupId());
        if (known != null && known.version() >= event.version()) {
            return;
        }
        mongo.save(new GroupVersion(event.groupId(), event.version()));
        var listed = ListedGroup.of(event, context.time());
        if (event.status() == Status.OPEN && event.visibility() == Visibility.PUBLIC) {
            mongo.save(listed);
        } else {
            mongo.remove(listed);
        }
    }

    private @Nullable GroupVersion followed(UUID group) {
        return mongo.findById(group, GroupVersion.class);
    }
}
