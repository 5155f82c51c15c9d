package org.safetynets.platform.sample;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.safetynets.contracts.MembershipChangedV1;
import org.safetynets.platform.inbox.EventConsumer;
import org.safetynets.platform.inbox.EventContext;
import org.safetynets.tracing.Trace;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;

/** A consumer whose effect can be counted, and which can be told to fail. */
@Component
class Memberships implements EventConsumer<MembershipChangedV1> {

    static final String COLLECTION = "counters";
    final Set<UUID> failing = ConcurrentHashMap.newKeySet();

    /** In which trace each was taken. */
    final Map<UUID, String> traces = new ConcurrentHashMap<>();

    private final MongoOperations mongo;

    Memberships(MongoOperations mongo) {
        this.mongo = mongo;
    }

    @Override
    public Class<MembershipChangedV1> eventType() {
        return MembershipChangedV1.class;
    }

    @Override
    public void on(MembershipChangedV1 event, EventContext context) {
        mongo.execute(
                COLLECTION,
                it ->
                        it.updateOne(
                                com.mongodb.client.model.Filters.eq("_id", event.membershipId()),
                                com.mongodb.client.model.Updates.inc("count", 1),
                                new com.mongodb.client.model.UpdateOptions().upsert(true)));
        traces.put(event.membershipId(), String.valueOf(Trace.current()));
        if (failing.contains(event.membershipId())) {
            throw new IllegalArgumentException("told to fail");
        }
    }
}
