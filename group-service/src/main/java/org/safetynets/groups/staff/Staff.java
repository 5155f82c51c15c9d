package org.safetynets.groups.staff;

import static java.util.Objects.requireNonNull;
import static org.springframework.data.mongodb.core.aggregation.Aggregation.match;
import static org.springframework.data.mongodb.core.aggregation.Aggregation.newAggregation;
import static org.springframework.data.mongodb.core.aggregation.Aggregation.sample;
import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.platform.people.PseudonymCopies;
import org.safetynets.platform.persistence.CollectionInitializer;
import org.safetynets.platform.security.Role;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

/** The replica of who holds which role, for whom to tell: who may do what stands in tokens. */
@Repository
public class Staff implements CollectionInitializer, PseudonymCopies {

    private final MongoOperations mongo;

    Staff(MongoOperations mongo) {
        this.mongo = mongo;
    }

    @Override
    public void initialize(MongoOperations mongo) {
        CollectionInitializer.create(mongo, StaffMember.COLLECTION);
        var indexes = mongo.indexOps(StaffMember.class);
        indexes.createIndex(new Index("organizationId", Direction.ASC).on("roles", Direction.ASC));
        indexes.createIndex(new Index("personId", Direction.ASC));
    }

    /** Everybody who holds one of the roles there. */
    public Set<PersonId> holding(OrganizationId organization, Set<Role> anyOf) {
        var wire = anyOf.stream().map(Role::wire).toList();
        var theirs = where("organizationId").is(organization.value()).and("roles").in(wire);
        return mongo.find(query(theirs), StaffMember.class).stream()
                .map(it -> new PersonId(it.personId()))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The same, those of an earlier role first. */
    public List<PersonId> inOrder(OrganizationId organization, List<Role> roles) {
        return roles.stream()
                .flatMap(it -> sorted(holding(organization, Set.of(it))))
                .distinct()
                .toList();
    }

    /** The same order each time, so that each instance calls the same one next. */
    private static Stream<PersonId> sorted(Set<PersonId> people) {
        return people.stream().sorted((one, other) -> one.toString().compareTo(other.toString()));
    }

    /**
     * By what name each of them goes, of whom that is known. Nobody else is asked at that moment:
     * each question is noted for the person, and would tell them when somebody looked.
     */
    public Map<PersonId, String> names(OrganizationId organization, Set<PersonId> people) {
        var ids = people.stream().map(PersonId::value).toList();
        var theirs = where("organizationId").is(organization.value()).and("personId").in(ids);
        return mongo.find(query(theirs.and("pseudonym").ne(null)), StaffMember.class).stream()
                .collect(
                        Collectors.toUnmodifiableMap(
                                it -> new PersonId(it.personId()),
                                it -> requireNonNull(it.pseudonym()),
                                (one, _) -> one));
    }

    /** Some who work for an organization and have no name yet; others each time. */
    Set<PersonId> nameless(int most) {
        var theirs = where("pseudonym").is(null).and("roles.0").exists(true);
        var some = newAggregation(StaffMember.class, match(theirs), sample(most));
        return mongo.aggregate(some, StaffMember.class).getMappedResults().stream()
                .map(it -> new PersonId(it.personId()))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Unless they have one meanwhile, which is newer. */
    void name(PersonId person, String pseudonym) {
        mongo.updateMulti(
                query(where("personId").is(person.value()).and("pseudonym").is(null)),
                Update.update("pseudonym", pseudonym),
                StaffMember.class);
    }

    Optional<StaffMember> find(UUID membershipId) {
        return Optional.ofNullable(mongo.findById(membershipId, StaffMember.class));
    }

    void save(StaffMember member) {
        mongo.save(member);
    }

    @Override
    public void rename(PersonId person, String pseudonym) {
        mongo.updateMulti(
                query(where("personId").is(person.value())),
                Update.update("pseudonym", pseudonym),
                StaffMember.class);
    }
}
