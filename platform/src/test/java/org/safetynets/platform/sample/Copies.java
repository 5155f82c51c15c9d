package org.safetynets.platform.sample;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import org.bson.Document;
import org.safetynets.contracts.OrganizationChangedV1;
import org.safetynets.platform.inbox.BulkConsumer;
import org.safetynets.platform.inbox.EventContext;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;

/** A copy of which can be told how it came about, and which can be told to fail together. */
@Component
class Copies implements BulkConsumer<OrganizationChangedV1> {

    static final String COLLECTION = "copies";

    /** How many came together, each time. */
    final List<Integer> together = new CopyOnWriteArrayList<>();

    final AtomicBoolean failing = new AtomicBoolean();
    private final MongoOperations mongo;

    Copies(MongoOperations mongo) {
        this.mongo = mongo;
    }

    @Override
    public Class<OrganizationChangedV1> eventType() {
        return OrganizationChangedV1.class;
    }

    @Override
    public void on(OrganizationChangedV1 event, EventContext context) {
        var one = Filters.eq("_id", event.organizationId());
        var told = Updates.push("versions", event.version());
        mongo.execute(COLLECTION, it -> it.updateOne(one, told, new UpdateOptions().upsert(true)));
    }

    @Override
    public void onAll(List<OrganizationChangedV1> events) {
        var one = Filters.eq("_id", events.getFirst().organizationId());
        var versions = events.stream().map(OrganizationChangedV1::version).toList();
        var told = Updates.pushEach("versions", versions);
        mongo.execute(COLLECTION, it -> it.updateOne(one, told, new UpdateOptions().upsert(true)));
        if (failing.get()) {
            throw new IllegalArgumentException("told to fail");
        }
        together.add(events.size());
    }

    List<Long> versions(UUID id) {
        var found = mongo.execute(COLLECTION, it -> it.find(Filters.eq("_id", id)).first());
        return Objects.requireNonNullElseGet(found, () -> new Document("versions", List.<Long>of()))
                .getList("versions", Long.class);
    }
}
