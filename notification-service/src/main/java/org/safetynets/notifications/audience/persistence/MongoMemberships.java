package org.safetynets.notifications.audience.persistence;

import static java.util.stream.Collectors.toUnmodifiableSet;
import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.util.Set;
import java.util.UUID;
import org.safetynets.notifications.audience.domain.KnownMembership;
import org.safetynets.notifications.audience.domain.Memberships;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.platform.persistence.CollectionInitializer;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

@Repository
class MongoMemberships implements Memberships, CollectionInitializer {

    private static final String COLLECTION = "memberships";

    private final MongoOperations mongo;
    private final Replicas replicas;

    MongoMemberships(MongoOperations mongo, Replicas replicas) {
        this.mongo = mongo;
        this.replicas = replicas;
    }

    @Override
    public void initialize(MongoOperations operations) {
        CollectionInitializer.create(operations, COLLECTION);
        operations
                .indexOps(COLLECTION)
                .createIndex(new Index("organizationId", Direction.ASC).on("roles", Direction.ASC));
    }

    @Override
    public Set<PersonId> holding(OrganizationId organization, String role) {
        var query =
                Query.query(where("organizationId").is(organization.value()).and("roles").is(role));
        return mongo.find(query, MembershipDocument.class, COLLECTION).stream()
                .map(it -> new PersonId(it.personId()))
                .collect(toUnmodifiableSet());
    }

    @Override
    public void learn(KnownMembership membership) {
        replicas.learn(
                COLLECTION,
                membership.membershipId(),
                membership.version(),
                new MembershipDocument(
                        membership.membershipId(),
                        membership.organization().value(),
                        membership.version(),
                        membership.person().value(),
                        membership.roles()));
    }

    /** A membership as it is stored. */
    record MembershipDocument(
            UUID id, UUID organizationId, long version, UUID personId, Set<String> roles) {}
}
