package org.safetynets.referrals.withheld;

import static java.util.stream.Collectors.toSet;
import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.Set;
import java.util.UUID;
import org.safetynets.contracts.GroupWithheldV1;
import org.safetynets.platform.inbox.EventConsumer;
import org.safetynets.platform.inbox.EventContext;
import org.safetynets.platform.persistence.CollectionInitializer;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;

/** Knows which groups are withheld now, by their events; nearly always none. */
@Component
public class WithheldGroups implements EventConsumer<GroupWithheldV1>, CollectionInitializer {

    private final MongoOperations mongo;

    WithheldGroups(MongoOperations mongo) {
        this.mongo = mongo;
    }

    /** Ids of those that nobody may be sent to now. */
    public Set<UUID> all() {
        return mongo.find(query(where("withheld").is(true)), WithheldGroup.class).stream()
                .map(WithheldGroup::id)
                .collect(toSet());
    }

    @Override
    public void initialize(MongoOperations store) {
        CollectionInitializer.create(store, WithheldGroup.COLLECTION);
    }

    @Override
    public Class<GroupWithheldV1> eventType() {
        return GroupWithheldV1.class;
    }

    @Override
    public void on(GroupWithheldV1 event, EventContext context) {
        var known = mongo.findById(event.groupId(), WithheldGroup.class);
        if (known == null || known.version() < event.version()) {
            mongo.save(new WithheldGroup(event.groupId(), event.version(), event.withheld()));
        }
    }
}
