package org.safetynets.referrals.capacity;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Clock;
import java.util.List;
import java.util.TreeMap;
import org.safetynets.contracts.GroupChangedV1;
import org.safetynets.platform.inbox.EventConsumer;
import org.safetynets.platform.inbox.EventContext;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.persistence.CollectionInitializer;
import org.safetynets.referrals.withheld.WithheldGroups;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.stereotype.Component;

/** Our copy of groups' seats, kept by their events. */
@Component
public class GroupCopies implements EventConsumer<GroupChangedV1>, CollectionInitializer {

    private final MongoOperations mongo;
    private final WithheldGroups withheld;
    private final Clock clock;

    GroupCopies(MongoOperations mongo, WithheldGroups withheld, Clock clock) {
        this.mongo = mongo;
        this.withheld = withheld;
        this.clock = clock;
    }

    /** Per purpose, in the order of their codes. */
    public List<PurposeCapacity> capacity(OrganizationId organization) {
        var now = clock.instant();
        var hidden = withheld.all();
        var open =
                mongo
                        .find(
                                query(
                                        where("organizationId")
                                                .is(organization.value())
                                                .and("status")
                                                .is(GroupChangedV1.Status.OPEN)),
                                GroupCopy.class)
                        .stream()
                        .filter(it -> it.takesReferrals(now) && !hidden.contains(it.id()));
        var byPurpose = open.collect(groupingBy(GroupCopy::purpose, TreeMap::new, toList()));
        return byPurpose.entrySet().stream()
                .map(it -> PurposeCapacity.of(it.getKey(), it.getValue()))
                .toList();
    }

    @Override
    public void initialize(MongoOperations store) {
        CollectionInitializer.create(store, "groups");
        store.indexOps("groups")
                .createIndex(
                        new Index("organizationId", Sort.Direction.ASC)
                                .on("status", Sort.Direction.ASC));
    }

    @Override
    public Class<GroupChangedV1> eventType() {
        return GroupChangedV1.class;
    }

    @Override
    public String name() {
        return "GroupCopies";
    }

    @Override
    public void on(GroupChangedV1 event, EventContext context) {
        var known = mongo.findById(event.groupId(), GroupCopy.class);
        if (known == null || known.version() < event.version()) {
            mongo.save(GroupCopy.of(event));
        }
    }
}
