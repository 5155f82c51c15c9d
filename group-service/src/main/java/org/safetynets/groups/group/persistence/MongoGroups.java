package org.safetynets.groups.group.persistence;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.safetynets.groups.VersionedWrites;
import org.safetynets.groups.VersionedWrites.Versioned;
import org.safetynets.groups.group.domain.Gated;
import org.safetynets.groups.group.domain.Group;
import org.safetynets.groups.group.domain.GroupFilter;
import org.safetynets.groups.group.domain.GroupId;
import org.safetynets.groups.group.domain.GroupStatus;
import org.safetynets.groups.group.domain.Groups;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.platform.sealing.Sealing;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

/** Groups in MongoDB. */
@Repository
class MongoGroups implements Groups {

    private static final String STATUS = "state.status";
    private static final List<GroupStatus> GATED = List.of(GroupStatus.OPEN, GroupStatus.PAUSED);

    private final MongoOperations mongo;
    private final Sealing sealing;

    MongoGroups(MongoOperations mongo, Sealing sealing) {
        this.mongo = mongo;
        this.sealing = sealing;
    }

    @Override
    public Optional<Group> find(OrganizationId organization, GroupId id) {
        var it = in(organization).and("_id").is(id.value());
        return Optional.ofNullable(mongo.findOne(query(it), GroupDocument.class))
                .map(found -> found.restore(sealing));
    }

    @Override
    public Optional<Group> hold(OrganizationId organization, GroupId id) {
        var it = query(in(organization).and("_id").is(id.value()));
        mongo.updateFirst(it, new Update().inc("held", 1), GroupDocument.COLLECTION);
        return find(organization, id);
    }

    @Override
    public List<Group> find(OrganizationId organization, Collection<GroupId> ids) {
        var all = ids.stream().map(GroupId::value).toList();
        return list(query(in(organization).and("_id").in(all)));
    }

    @Override
    public void add(Group group) {
        VersionedWrites.insert(mongo, GroupDocument.of(group, sealing));
    }

    @Override
    public void replace(List<Group> groups) {
        VersionedWrites.replace(
                mongo,
                groups.stream()
                        .map(it -> GroupDocument.of(it, sealing))
                        .map(it -> new Versioned(it.organizationId(), it.id(), it.version(), it))
                        .toList());
    }

    @Override
    public Gated gatedBy(OrganizationId organization, PersonId facilitator) {
        return each(query(ledIn(organization, facilitator).and(STATUS).in(GATED)));
    }

    @Override
    public Gated gatedIn(OrganizationId organization) {
        return each(query(in(organization).and(STATUS).in(GATED)));
    }

    @Override
    public Gated dueForReview(Instant until, int limit) {
        return each(query(where("reviewDue").lte(until)).limit(limit));
    }

    @Override
    public List<Group> ledBy(PersonId facilitator) {
        return list(query(where("profile.facilitators").is(facilitator.value())).limit(100));
    }

    @Override
    public List<Group> page(OrganizationId organization, GroupFilter filter, int page, int size) {
        return list(
                query(matching(organization, filter))
                        .with(Sort.by("_id"))
                        .skip((long) page * size)
                        .limit(size));
    }

    @Override
    public long count(OrganizationId organization, GroupFilter filter) {
        return mongo.count(query(matching(organization, filter)), GroupDocument.class);
    }

    private static Criteria matching(OrganizationId organization, GroupFilter filter) {
        var ledBy = filter.ledBy();
        var criteria = ledBy == null ? in(organization) : ledIn(organization, ledBy);
        return filter.status() == null ? criteria : criteria.and(STATUS).is(filter.status());
    }

    private static Criteria in(OrganizationId organization) {
        return where("organizationId").is(organization.value());
    }

    private static Criteria ledIn(OrganizationId organization, PersonId facilitator) {
        return in(organization).and("profile.facilitators").is(facilitator.value());
    }

    private Gated each(Query query) {
        var stored = mongo.find(query, Document.class, GroupDocument.COLLECTION);
        return ReadingEach.of(stored, mongo, sealing);
    }

    private List<Group> list(Query query) {
        return mongo.find(query, GroupDocument.class).stream()
                .map(it -> it.restore(sealing))
                .toList();
    }
}
