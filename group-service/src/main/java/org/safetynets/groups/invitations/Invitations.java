package org.safetynets.groups.invitations;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.safetynets.groups.group.domain.Group;
import org.safetynets.groups.group.domain.GroupId;
import org.safetynets.groups.joining.domain.Invited;
import org.safetynets.platform.Ids;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.platform.persistence.CollectionInitializer;
import org.safetynets.platform.web.Page;
import org.safetynets.platform.web.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

/** Who may ask to join which group because they were invited. */
@Repository
class Invitations implements Invited, CollectionInitializer {

    /** Long enough to meet somebody and hand it over. */
    private static final Duration TO_USE = Duration.ofDays(14);

    /** Long enough to think about it, and to be asked again after a no. */
    private static final Duration TO_ASK = Duration.ofDays(90);

    private final MongoOperations mongo;
    private final Clock clock;

    Invitations(MongoOperations mongo, Clock clock) {
        this.mongo = mongo;
        this.clock = clock;
    }

    @Override
    public void initialize(MongoOperations mongo) {
        CollectionInitializer.create(mongo, Invitation.COLLECTION);
        var indexes = mongo.indexOps(Invitation.class);
        indexes.createIndex(new Index("codeHash", Direction.ASC).unique());
        indexes.createIndex(
                new Index("organizationId", Direction.ASC).on("groupId", Direction.ASC));
        indexes.createIndex(new Index("usedBy", Direction.ASC));
        indexes.createIndex(new Index("madeBy", Direction.ASC));
        indexes.createIndex(new Index("forgetAt", Direction.ASC).expire(0));
    }

    Invitation make(Group group, PersonId by, InvitationCode code) {
        var now = now();
        var until = now.plus(TO_USE);
        return mongo.insert(
                new Invitation(
                        Ids.next(),
                        code.hash(),
                        group.organizationId().value(),
                        group.id().value(),
                        by.value(),
                        now,
                        until,
                        null,
                        until));
    }

    /** Those of a group that count, the newest first. */
    Page<Invitation> page(Group group, PageRequest page) {
        var counting = counting(group);
        var found =
                mongo.find(
                        query(counting)
                                .with(Sort.by(Direction.DESC, "madeAt", "_id"))
                                .skip(page.offset())
                                .limit(page.size()),
                        Invitation.class);
        return Page.of(found, page, mongo.count(query(counting), Invitation.class));
    }

    /** How many of a group nobody has used yet. */
    long unused(Group group) {
        return mongo.count(query(counting(group).and("usedBy").isNull()), Invitation.class);
    }

    private Criteria counting(Group group) {
        return of(group.organizationId(), group.id()).and("forgetAt").gt(now());
    }

    /** Whoever used it may not ask because of it any more; false when there is none. */
    boolean takeBack(Group group, UUID id) {
        var one = counting(group).and("_id").is(id);
        return mongo.remove(query(one), Invitation.class).getDeletedCount() > 0;
    }

    /** That of the code, if the person may use it or has. */
    Optional<Invitation> find(InvitationCode code, PersonId person) {
        var theirs =
                where("codeHash")
                        .is(code.hash())
                        .and("forgetAt")
                        .gt(now())
                        .orOperator(where("usedBy").isNull(), where("usedBy").is(person.value()));
        return Optional.ofNullable(mongo.findOne(query(theirs), Invitation.class));
    }

    /** Gives it to whoever comes first, who has it for so long from then on. */
    boolean give(Invitation free, PersonId person) {
        var now = now();
        var one = where("_id").is(free.id()).and("usedBy").isNull().and("forgetAt").gt(now);
        var used = new Update().set("usedBy", person.value()).set("forgetAt", now.plus(TO_ASK));
        return mongo.updateFirst(query(one), used, Invitation.class).getModifiedCount() > 0;
    }

    @Override
    public Optional<OrganizationId> to(GroupId group, PersonId person) {
        var theirs =
                where("usedBy")
                        .is(person.value())
                        .and("groupId")
                        .is(group.value())
                        .and("forgetAt")
                        .gt(now());
        return Optional.ofNullable(mongo.findOne(query(theirs), Invitation.class))
                .map(it -> new OrganizationId(it.organizationId()));
    }

    private static Criteria of(OrganizationId organization, GroupId group) {
        return where("organizationId").is(organization.value()).and("groupId").is(group.value());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
