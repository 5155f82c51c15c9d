package org.safetynets.notifications.audience.persistence;

import static java.util.stream.Collectors.toUnmodifiableSet;
import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.util.Set;
import java.util.UUID;
import org.safetynets.notifications.audience.domain.KnownSeat;
import org.safetynets.notifications.audience.domain.Seats;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.platform.persistence.CollectionInitializer;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

@Repository
class MongoSeats implements Seats, CollectionInitializer {

    private static final String COLLECTION = "seats";

    private final MongoOperations mongo;
    private final Replicas replicas;

    MongoSeats(MongoOperations mongo, Replicas replicas) {
        this.mongo = mongo;
        this.replicas = replicas;
    }

    @Override
    public void initialize(MongoOperations operations) {
        CollectionInitializer.create(operations, COLLECTION);
        operations
                .indexOps(COLLECTION)
                .createIndex(
                        new Index("organizationId", Direction.ASC)
                                .on("groupId", Direction.ASC)
                                .on("seated", Direction.ASC));
    }

    @Override
    public Set<PersonId> seatedIn(OrganizationId organization, UUID groupId) {
        return people(in(organization, groupId).and("seated").is(true));
    }

    private static Criteria in(OrganizationId organization, UUID groupId) {
        return where("organizationId").is(organization.value()).and("groupId").is(groupId);
    }

    private Set<PersonId> people(Criteria which) {
        var query = Query.query(which);
        return mongo.find(query, SeatDocument.class, COLLECTION).stream()
                .map(it -> new PersonId(it.personId()))
                .collect(toUnmodifiableSet());
    }

    @Override
    public void learn(KnownSeat seat) {
        replicas.learn(
                COLLECTION,
                seat.seatId(),
                seat.version(),
                new SeatDocument(
                        seat.seatId(),
                        seat.organization().value(),
                        seat.version(),
                        seat.groupId(),
                        seat.person().value(),
                        seat.seated()));
    }

    /** A seat as it is stored. */
    record SeatDocument(
            UUID id,
            UUID organizationId,
            long version,
            UUID groupId,
            UUID personId,
            boolean seated) {}
}
