package org.safetynets.notifications.audience.persistence;

import static java.util.stream.Collectors.toUnmodifiableSet;
import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safetynets.notifications.audience.domain.Course;
import org.safetynets.notifications.audience.domain.Groups;
import org.safetynets.notifications.audience.domain.KnownGroup;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.platform.persistence.CollectionInitializer;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

@Repository
class MongoGroups implements Groups, CollectionInitializer {

    private static final String COLLECTION = "groups";

    private final MongoOperations mongo;
    private final Replicas replicas;

    MongoGroups(MongoOperations mongo, Replicas replicas) {
        this.mongo = mongo;
        this.replicas = replicas;
    }

    @Override
    public void initialize(MongoOperations operations) {
        CollectionInitializer.create(operations, COLLECTION);
    }

    @Override
    public Optional<KnownGroup> find(OrganizationId organization, UUID groupId) {
        var query =
                Query.query(
                        where("organizationId").is(organization.value()).and("_id").is(groupId));
        return Optional.ofNullable(mongo.findOne(query, GroupDocument.class, COLLECTION))
                .map(GroupDocument::toKnown);
    }

    @Override
    public void learn(KnownGroup group) {
        replicas.learn(COLLECTION, group.groupId(), group.version(), GroupDocument.of(group));
    }

    /**
     * A group as it is stored.
     *
     * @param meets null for one that was told of before this was kept, which is yes
     * @param startsOn null when it is not known, as of groups that were told of before it was
     */
    record GroupDocument(
            UUID id,
            UUID organizationId,
            long version,
            String name,
            Set<UUID> facilitators,
            String zone,
            @Nullable Boolean meets,
            @Nullable LocalDate startsOn,
            @Nullable Integer everyWeeks,
            @Nullable Integer rounds) {

        static GroupDocument of(KnownGroup group) {
            return new GroupDocument(
                    group.groupId(),
                    group.organization().value(),
                    group.version(),
                    group.name(),
                    group.facilitators().stream().map(PersonId::value).collect(toUnmodifiableSet()),
                    group.zone().getId(),
                    group.meets(),
                    group.course().map(Course::startsOn).orElse(null),
                    group.course().map(Course::everyWeeks).orElse(null),
                    group.course().flatMap(Course::rounds).orElse(null));
        }

        KnownGroup toKnown() {
            return new KnownGroup(
                    new OrganizationId(organizationId),
                    id,
                    version,
                    name,
                    facilitators.stream().map(PersonId::new).collect(toUnmodifiableSet()),
                    ZoneId.of(zone),
                    !Boolean.FALSE.equals(meets),
                    course());
        }

        private Optional<Course> course() {
            return startsOn == null || everyWeeks == null
                    ? Optional.empty()
                    : Optional.of(new Course(startsOn, everyWeeks, Optional.ofNullable(rounds)));
        }
    }
}
