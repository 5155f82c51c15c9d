package org.safetynets.notifications.rules.persistence;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.util.List;
import java.util.UUID;
import org.safetynets.notifications.rules.domain.Happening;
import org.safetynets.notifications.rules.domain.WaitingHappenings;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.persistence.CollectionInitializer;
import org.springframework.data.mongodb.core.FindAndModifyOptions;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

/**
 * One document a group, written by who keeps and by who takes: when both happen at once in two
 * instances, one of the transactions loses and sees the other's work on its next try.
 */
@Repository
class MongoWaitingHappenings implements WaitingHappenings, CollectionInitializer {

    static final String COLLECTION = "waiting_happenings";
    private static final String HAPPENINGS = "happenings";

    private final MongoOperations mongo;

    MongoWaitingHappenings(MongoOperations mongo) {
        this.mongo = mongo;
    }

    @Override
    public void initialize(MongoOperations operations) {
        CollectionInitializer.create(operations, COLLECTION);
    }

    @Override
    public void keep(OrganizationId organization, UUID groupId, Happening happening) {
        mongo.upsert(
                of(organization, groupId),
                new Update().push(HAPPENINGS, HappeningDocument.of(happening)),
                COLLECTION);
    }

    @Override
    public List<Happening> take(OrganizationId organization, UUID groupId) {
        var before =
                mongo.findAndModify(
                        of(organization, groupId),
                        new Update().set(HAPPENINGS, List.of()),
                        FindAndModifyOptions.options().upsert(true),
                        WaitingDocument.class,
                        COLLECTION);
        return before == null
                ? List.of()
                : before.happenings().stream().map(HappeningDocument::toHappening).toList();
    }

    private static Query of(OrganizationId organization, UUID groupId) {
        return Query.query(where("_id").is(groupId).and("organizationId").is(organization.value()));
    }

    /** What waits for one group. */
    record WaitingDocument(UUID id, UUID organizationId, List<HappeningDocument> happenings) {}
}
