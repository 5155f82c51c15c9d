package org.safetynets.groups.incidents.persistence;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.safetynets.groups.VersionedWrites;
import org.safetynets.groups.group.domain.GroupId;
import org.safetynets.groups.incidents.domain.Incident;
import org.safetynets.groups.incidents.domain.IncidentFilter;
import org.safetynets.groups.incidents.domain.IncidentId;
import org.safetynets.groups.incidents.domain.Incidents;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.platform.persistence.CollectionInitializer;
import org.springframework.data.domain.Sort;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.index.PartialIndexFilter;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

/** Incidents in MongoDB. */
@Repository
class MongoIncidents implements Incidents, CollectionInitializer {

    private final MongoOperations mongo;
    private final IncidentSeals seals;

    MongoIncidents(MongoOperations mongo, IncidentSeals seals) {
        this.mongo = mongo;
        this.seals = seals;
    }

    @Override
    public void initialize(MongoOperations mongo) {
        CollectionInitializer.create(mongo, IncidentDocument.COLLECTION);
        var indexes = mongo.indexOps(IncidentDocument.class);
        indexes.createIndex(
                new Index("organizationId", Direction.ASC)
                        .on("state", Direction.ASC)
                        .on("reportedAt", Direction.DESC));
        indexes.createIndex(
                new Index("organizationId", Direction.ASC)
                        .on("groupId", Direction.ASC)
                        .on("owing", Direction.ASC));
        indexes.createIndex(
                new Index("nextCallAt", Direction.ASC)
                        .partial(PartialIndexFilter.of(where("nextCallAt").exists(true))));
        // those that wait, whatever their organization, which operators count
        indexes.createIndex(
                new Index("state", Direction.ASC)
                        .partial(PartialIndexFilter.of(where("state").is("REPORTED"))));
        // what a person reported, or had a part in
        indexes.createIndex(new Index("reporterHash", Direction.ASC));
        indexes.createIndex(new Index("people", Direction.ASC));
    }

    @Override
    public Optional<Incident> find(OrganizationId organization, IncidentId id) {
        var criteria = where("organizationId").is(organization.value()).and("_id").is(id.value());
        return Optional.ofNullable(mongo.findOne(query(criteria), IncidentDocument.class))
                .map(seals::open);
    }

    @Override
    public void add(Incident incident) {
        VersionedWrites.insert(mongo, seals.seal(incident));
    }

    @Override
    public void replace(Incident incident) {
        VersionedWrites.replace(
                mongo,
                incident.organizationId().value(),
                incident.id().value(),
                incident.version(),
                seals.seal(incident));
    }

    @Override
    public List<Incident> page(
            OrganizationId organization, IncidentFilter filter, int page, int size) {
        var newest =
                query(wanted(organization, filter))
                        .with(Sort.by(Direction.DESC, "reportedAt"))
                        .skip((long) page * size)
                        .limit(size);
        return list(newest);
    }

    @Override
    public long count(OrganizationId organization, IncidentFilter filter) {
        return mongo.count(query(wanted(organization, filter)), IncidentDocument.class);
    }

    private static Criteria wanted(OrganizationId organization, IncidentFilter filter) {
        var reader = filter.reader().value();
        var wanted = where("organizationId").is(organization.value()).and("about").ne(reader);
        if (filter.calledOnly()) {
            wanted.and("calls.personId").is(reader);
        }
        if (filter.state() != null) {
            wanted.and("state").is(filter.state());
        }
        if (filter.group() != null) {
            wanted.and("groupId").is(filter.group().value());
        }
        return wanted;
    }

    @Override
    public List<Incident> reportedBy(
            OrganizationId organization, GroupId group, PersonId reporter) {
        var theirs =
                in(organization, group).and("reporterHash").is(seals.hash(organization, reporter));
        return list(query(theirs).with(Sort.by(Direction.DESC, "reportedAt")));
    }

    @Override
    public List<Incident> owing(OrganizationId organization, GroupId group) {
        return list(query(in(organization, group).and("owing").is(true)));
    }

    @Override
    public List<Incident> dueForEscalation(Instant until, int limit) {
        return list(query(where("nextCallAt").lte(until)).with(Sort.by("nextCallAt")).limit(limit));
    }

    private List<Incident> list(Query query) {
        return mongo.find(query, IncidentDocument.class).stream().map(seals::open).toList();
    }

    private static Criteria in(OrganizationId organization, GroupId group) {
        return where("organizationId").is(organization.value()).and("groupId").is(group.value());
    }
}
