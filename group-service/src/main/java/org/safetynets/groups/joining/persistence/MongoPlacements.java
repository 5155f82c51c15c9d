package org.safetynets.groups.joining.persistence;

import static org.springframework.data.mongodb.core.aggregation.Aggregation.group;
import static org.springframework.data.mongodb.core.aggregation.Aggregation.limit;
import static org.springframework.data.mongodb.core.aggregation.Aggregation.lookup;
import static org.springframework.data.mongodb.core.aggregation.Aggregation.match;
import static org.springframework.data.mongodb.core.aggregation.Aggregation.newAggregation;
import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bson.Document;
import org.safetynets.groups.VersionedWrites;
import org.safetynets.groups.VersionedWrites.Versioned;
import org.safetynets.groups.group.domain.GroupId;
import org.safetynets.groups.group.domain.GroupStatus;
import org.safetynets.groups.joining.domain.Departure.Why;
import org.safetynets.groups.joining.domain.Placement;
import org.safetynets.groups.joining.domain.PlacementId;
import org.safetynets.groups.joining.domain.PlacementStatus;
import org.safetynets.groups.joining.domain.Placements;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.platform.sealing.Sealing;
import org.springframework.data.domain.Sort;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

/** Placements in MongoDB. */
@Repository
class MongoPlacements implements Placements {

    /** More than any one person has; a bound all the same. */
    private static final int OF_ONE_PERSON = 200;

    private static final List<PlacementStatus> ON_THE_WAY =
            List.of(PlacementStatus.REQUESTED, PlacementStatus.WAITLISTED, PlacementStatus.OFFERED);

    private final MongoOperations mongo;
    private final Sealing sealing;

    MongoPlacements(MongoOperations mongo, Sealing sealing) {
        this.mongo = mongo;
        this.sealing = sealing;
    }

    @Override
    public void add(Placement placement) {
        VersionedWrites.insert(mongo, PlacementDocument.of(placement, sealing));
    }

    @Override
    public void replace(Placement placement) {
        replace(List.of(placement));
    }

    @Override
    public void replace(List<Placement> placements) {
        VersionedWrites.replace(
                mongo,
                placements.stream()
                        .map(it -> PlacementDocument.of(it, sealing))
                        .map(it -> new Versioned(it.organizationId(), it.id(), it.version(), it))
                        .toList());
    }

    @Override
    public Optional<Placement> find(OrganizationId organization, GroupId group, PlacementId id) {
        return one(query(in(organization, group).and("_id").is(id.value())));
    }

    @Override
    public List<Placement> find(
            OrganizationId organization, GroupId group, Collection<PlacementId> ids) {
        var all = ids.stream().map(PlacementId::value).toList();
        return list(query(in(organization, group).and("_id").in(all)));
    }

    @Override
    public Optional<Placement> live(OrganizationId organization, GroupId group, PersonId person) {
        var live = in(organization, group).and("personId").is(person.value()).and("live").is(true);
        return one(query(live));
    }

    @Override
    public Optional<Placement> firstWaiting(OrganizationId organization, GroupId group) {
        var waiting = in(organization, group).and("status").is(PlacementStatus.WAITLISTED);
        return one(query(waiting).with(Sort.by("ticket")).limit(1));
    }

    @Override
    public List<Placement> roster(OrganizationId organization, GroupId group) {
        var statuses =
                List.of(
                        PlacementStatus.OFFERED,
                        PlacementStatus.SEATED,
                        PlacementStatus.WAITLISTED);
        var placed = in(organization, group).and("status").in(statuses);
        return list(query(placed).with(Sort.by("status", "ticket")));
    }

    @Override
    public List<Placement> onTheWay(OrganizationId organization, GroupId group, int limit) {
        return list(query(in(organization, group).and("status").in(ON_THE_WAY)).limit(limit));
    }

    @Override
    public List<OfGroup> endedWithSomebodyOnTheWay(int limit) {
        var ended =
                newAggregation(
                        match(where("live").is(true).and("status").in(ON_THE_WAY)),
                        group("organizationId", "groupId"),
                        lookup("groups", "_id.groupId", "_id", "group"),
                        match(where("group.state.status").is(GroupStatus.CLOSED)),
                        limit(limit));
        return mongo
                .aggregate(ended, PlacementDocument.COLLECTION, Document.class)
                .getMappedResults()
                .stream()
                .map(it -> it.get("_id", Document.class))
                .map(
                        it ->
                                new OfGroup(
                                        new OrganizationId(it.get("organizationId", UUID.class)),
                                        new GroupId(it.get("groupId", UUID.class))))
                .toList();
    }

    @Override
    public List<Placement> page(
            OrganizationId organization,
            GroupId group,
            Optional<PlacementStatus> status,
            int page,
            int size) {
        return list(
                query(with(status, in(organization, group)))
                        .with(Sort.by(Direction.DESC, "requestedAt", "_id"))
                        .skip((long) page * size)
                        .limit(size));
    }

    @Override
    public long count(
            OrganizationId organization, GroupId group, Optional<PlacementStatus> status) {
        var matching = query(with(status, in(organization, group)));
        return mongo.count(matching, PlacementDocument.class);
    }

    @Override
    public List<Placement> ofPerson(PersonId person) {
        return list(
                query(where("personId").is(person.value()))
                        .with(Sort.by(Direction.DESC, "requestedAt"))
                        .limit(OF_ONE_PERSON));
    }

    @Override
    public long openRequestsOfPerson(PersonId person) {
        var open =
                where("personId")
                        .is(person.value())
                        .and("live")
                        .is(true)
                        .and("status")
                        .is(PlacementStatus.REQUESTED);
        return mongo.count(query(open), PlacementDocument.class);
    }

    @Override
    public Optional<Placement> liveOfPerson(PersonId person, GroupId group) {
        return one(
                query(
                        where("personId")
                                .is(person.value())
                                .and("groupId")
                                .is(group.value())
                                .and("live")
                                .is(true)));
    }

    @Override
    public List<Placement> offersUntil(Instant until, int limit) {
        return list(
                query(where("offeredUntil").lte(until)).with(Sort.by("offeredUntil")).limit(limit));
    }

    @Override
    public boolean keptOut(OrganizationId organization, GroupId group, PersonId person) {
        var removed =
                in(organization, group)
                        .and("personId")
                        .is(person.value())
                        .and("departure.why")
                        .is(Why.REMOVED);
        var last = query(removed).with(Sort.by(Direction.DESC, "since")).limit(1);
        return one(last).filter(Placement::keepsOut).isPresent();
    }

    @Override
    public List<Placement> appealed(OrganizationId organization, GroupId group) {
        return list(query(in(organization, group).and("departure.appeal").exists(true)));
    }

    private static Criteria in(OrganizationId organization, GroupId group) {
        return where("organizationId").is(organization.value()).and("groupId").is(group.value());
    }

    private static Criteria with(Optional<PlacementStatus> status, Criteria criteria) {
        return status.map(it -> criteria.and("status").is(it)).orElse(criteria);
    }

    private Optional<Placement> one(Query query) {
        return Optional.ofNullable(mongo.findOne(query, PlacementDocument.class))
                .map(it -> it.restore(sealing));
    }

    private List<Placement> list(Query query) {
        return mongo.find(query, PlacementDocument.class).stream()
                .map(it -> it.restore(sealing))
                .toList();
    }
}
