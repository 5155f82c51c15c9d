package org.safetynets.groups.charters;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.safetynets.groups.group.application.GroupsChanged;
import org.safetynets.groups.group.domain.Group;
import org.safetynets.groups.group.domain.GroupChanged;
import org.safetynets.groups.group.domain.GroupChanged.Change;
import org.safetynets.groups.group.domain.GroupId;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.platform.persistence.CollectionInitializer;
import org.springframework.context.event.EventListener;
import org.springframework.data.domain.Sort;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Component;

/** Keeps each version of a charter, in the transaction in which the group's words change. */
@Component
class Charters implements CollectionInitializer {

    private final MongoOperations mongo;
    private final Clock clock;

    Charters(MongoOperations mongo, Clock clock) {
        this.mongo = mongo;
        this.clock = clock;
    }

    @Override
    public void initialize(MongoOperations mongo) {
        CollectionInitializer.create(mongo, CharterVersion.COLLECTION);
        CollectionInitializer.create(mongo, Acceptance.COLLECTION);
        mongo.indexOps(CharterVersion.class)
                .createIndex(
                        new Index("organizationId", Direction.ASC)
                                .on("groupId", Direction.ASC)
                                .on("version", Direction.DESC));
        mongo.indexOps(Acceptance.class)
                .createIndex(
                        new Index("organizationId", Direction.ASC)
                                .on("groupId", Direction.ASC)
                                .on("version", Direction.DESC));
        mongo.indexOps(Acceptance.class).createIndex(new Index("personId", Direction.ASC));
    }

    /** Two changes of a group at once conflict on the group, so no version is given twice. */
    @EventListener
    void on(GroupsChanged changed) {
        changed.all().forEach(this::keep);
    }

    private void keep(GroupChanged changed) {
        if (changed.change() == Change.DRAFTED || changed.change() == Change.UPDATED) {
            var group = changed.group();
            var last = last(group.organizationId(), group.id());
            var same = last.filter(it -> it.charter().equals(group.profile().charter()));
            if (same.isEmpty()) {
                var next = last.map(CharterVersion::version).orElse(0) + 1;
                mongo.insert(CharterVersion.of(group, next, now()));
            }
        }
    }

    /** The version that counts; the first one where none was written down yet. */
    CharterVersion current(Group group) {
        return last(group.organizationId(), group.id())
                .orElseGet(() -> CharterVersion.of(group, 1, now()));
    }

    private Optional<CharterVersion> last(OrganizationId organization, GroupId group) {
        var newest = query(in(organization, group)).with(newestFirst()).limit(1);
        return Optional.ofNullable(mongo.findOne(newest, CharterVersion.class));
    }

    List<CharterVersion> all(OrganizationId organization, GroupId group) {
        var newest = query(in(organization, group)).with(newestFirst());
        return mongo.find(newest, CharterVersion.class);
    }

    private static Sort newestFirst() {
        return Sort.by(Direction.DESC, "version");
    }

    /** Accepting again changes nothing, and keeps the moment of the first time. */
    Acceptance accept(CharterVersion charter, PersonId person) {
        var acceptance = Acceptance.of(charter, person, now());
        var before = mongo.findById(acceptance.id(), Acceptance.class);
        return before == null ? mongo.save(acceptance) : before;
    }

    /** The last version the person accepted. */
    Optional<Acceptance> accepted(OrganizationId organization, GroupId group, PersonId person) {
        var theirs = in(organization, group).and("personId").is(person.value());
        return Optional.ofNullable(
                mongo.findOne(query(theirs).with(newestFirst()).limit(1), Acceptance.class));
    }

    List<Acceptance> acceptances(OrganizationId organization, GroupId group) {
        return mongo.find(query(in(organization, group)).with(newestFirst()), Acceptance.class);
    }

    private static Criteria in(OrganizationId organization, GroupId group) {
        return where("organizationId").is(organization.value()).and("groupId").is(group.value());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
