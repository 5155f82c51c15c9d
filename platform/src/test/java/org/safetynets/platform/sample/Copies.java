package org.safetynets.platform.sample;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import org.bson.Document;
import org.safetynets.contracts.OrganizationChangedV1;
import org.safetynets.platform.inbox.BulkConsumer;
import org.safetynets.platform.inbox.EventContext;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * A copy of which can be told how it came about, and which can be told to fail together, or to
 * stand still over many so that its process can be ended there.
 */
@Component
class Copies implements BulkConsumer<OrganizationChangedV1> {

    static final String COLLECTION = "copies";

    /** How many came together, each time. */
    final List<Integer> together = new CopyOnWriteArrayList<>();

    final AtomicBoolean failing = new AtomicBoolean();
    private final MongoOperations mongo;
    private final String instance;
    private final Still still;

    Copies(
            MongoOperations mongo,
            @Value("${nets.sample.instance:one}") String instance,
            @Value("${nets.sample.still:never}") Still still) {
        this.mongo = mongo;
        this.instance = instance;
        this.still = still;
    }

    /** When it stands still. */
    enum Still {
        NEVER,
        BEFORE_THE_COMMIT,
        AFTER_THE_COMMIT
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
        var byAggregate =
                events.stream()
                        .collect(
                                Collectors.groupingBy(
                                        OrganizationChangedV1::organizationId,
                                        LinkedHashMap::new,
                                        Collectors.mapping(
                                                OrganizationChangedV1::version,
                                                Collectors.toList())));
        byAggregate.forEach(this::push);
        if (failing.get()) {
            throw new IllegalArgumentException("told to fail");
        }
        together.add(events.size());
        standStill();
    }

    private void push(UUID id, List<Long> versions) {
        var one = Filters.eq("_id", id);
        var told =
                Updates.combine(
                        Updates.pushEach("versions", versions), Updates.addToSet("by", instance));
        mongo.execute(COLLECTION, it -> it.updateOne(one, told, new UpdateOptions().upsert(true)));
    }

    /** Not at the first, so that something is behind it. */
    private void standStill() {
        if (together.size() < 2) {
            return;
        }
        switch (still) {
            case NEVER -> {}
            case BEFORE_THE_COMMIT -> OtherInstance.standStill();
            case AFTER_THE_COMMIT ->
                    TransactionSynchronizationManager.registerSynchronization(
                            new TransactionSynchronization() {
                                @Override
                                public void afterCommit() {
                                    OtherInstance.standStill();
                                }
                            });
        }
    }

    /** The instances that took of it together with others. */
    Set<String> by(UUID id) {
        return Set.copyOf(found(id).getList("by", String.class, List.of()));
    }

    List<Long> versions(UUID id) {
        return found(id).getList("versions", Long.class, List.of());
    }

    private Document found(UUID id) {
        var found = mongo.execute(COLLECTION, it -> it.find(Filters.eq("_id", id)).first());
        return Objects.requireNonNullElseGet(found, Document::new);
    }
}
