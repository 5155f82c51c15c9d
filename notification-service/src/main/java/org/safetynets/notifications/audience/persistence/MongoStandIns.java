package org.safetynets.notifications.audience.persistence;

import static java.util.stream.Collectors.toUnmodifiableSet;
import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safetynets.notifications.audience.domain.KnownStandIn;
import org.safetynets.notifications.audience.domain.StandIns;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.platform.persistence.CollectionInitializer;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

/** Kept until the meeting has begun; afterwards nobody is told of it any more. */
@Repository
class MongoStandIns implements StandIns, CollectionInitializer {

    static final String COLLECTION = "standIns";

    private final MongoOperations mongo;
    private final Replicas replicas;

    MongoStandIns(MongoOperations mongo, Replicas replicas) {
        this.mongo = mongo;
        this.replicas = replicas;
    }

    @Override
    public void initialize(MongoOperations operations) {
        CollectionInitializer.create(operations, COLLECTION);
        var indexes = operations.indexOps(COLLECTION);
        indexes.createIndex(
                new Index("organizationId", Direction.ASC)
                        .on("groupId", Direction.ASC)
                        .on("startsAt", Direction.ASC));
        indexes.createIndex(new Index("personId", Direction.ASC));
        indexes.createIndex(new Index("startsAt", Direction.ASC).named("over").expire(0));
    }

    @Override
    public Set<PersonId> after(OrganizationId organization, UUID groupId, Instant moment) {
        var coming =
                where("organizationId")
                        .is(organization.value())
                        .and("groupId")
                        .is(groupId)
                        .and("startsAt")
                        .gt(moment);
        return mongo.find(Query.query(coming), StandInDocument.class, COLLECTION).stream()
                .map(StandInDocument::personId)
                .filter(Objects::nonNull)
                .map(PersonId::new)
                .collect(toUnmodifiableSet());
    }

    @Override
    public void learn(KnownStandIn standIn) {
        replicas.learn(
                COLLECTION,
                standIn.meetingId(),
                standIn.version(),
                new StandInDocument(
                        standIn.meetingId(),
                        standIn.organization().value(),
                        standIn.version(),
                        standIn.groupId(),
                        standIn.startsAt(),
                        standIn.person().map(PersonId::value).orElse(null)));
    }

    /** Who stands in, as it is stored. */
    record StandInDocument(
            UUID id,
            UUID organizationId,
            long version,
            UUID groupId,
            Instant startsAt,
            @Nullable UUID personId) {}
}
