package org.safetynets.groups.invitations;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.safetynets.groups.group.domain.Group;
import org.safetynets.groups.group.domain.GroupId;
import org.safetynets.groups.joining.domain.Invited;
import org.safetynets.platform.Ids;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.platform.persistence.CollectionInitializer;
import org.springframework.data.domain.Sort;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.FindAndModifyOptions;
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

    /** Those of a group that nobody has used yet, the newest first. */
    List<Invitation> open(Group group) {
        var open = of(group.organizationId(), group.id()).and("usedBy").isNull();
        return mongo.find(
                query(open.and("until").gt(now())).with(Sort.by(Direction.DESC, "madeAt")),
                Invitation.class);
    }

    /** False when there is none that is open. */
    boolean takeBack(Group group, UUID id) {
        var one = of(group.organizationId(), group.id()).and("_id").is(id).and("usedBy").isNull();
        return mongo.remove(query(one), Invitation.class).getDeletedCount() > 0;
    }

    /** Gives it to whoever comes first; the same person may come again. */
    Optional<Invitation> use(InvitationCode code, PersonId person) {
        var now = now();
        var theirs =
                where("codeHash")
                        .is(code.hash())
                        .and("forgetAt")
                        .gt(now)
                        .orOperator(where("usedBy").isNull(), where("usedBy").is(person.value()));
        var used = new Update().set("usedBy", person.value()).set("forgetAt", now.plus(TO_ASK));
        return Optional.ofNullable(
                mongo.findAndModify(
                        query(theirs),
                        used,
                        FindAndModifyOptions.options().returnNew(true),
                        Invitation.class));
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
