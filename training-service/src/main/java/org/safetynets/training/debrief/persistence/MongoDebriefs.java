package org.safetynets.training.debrief.persistence;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.platform.sealing.Sealing;
import org.safetynets.training.debrief.domain.Debrief;
import org.safetynets.training.debrief.domain.DebriefState;
import org.safetynets.training.debrief.domain.Debriefs;
import org.safetynets.training.shared.domain.Range;
import org.safetynets.training.shared.domain.Slice;
import org.safetynets.training.shared.persistence.Stored;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

@Repository
class MongoDebriefs implements Debriefs {

    private final MongoOperations mongo;
    private final Sealing sealing;

    MongoDebriefs(MongoOperations mongo, Sealing sealing) {
        this.mongo = mongo;
        this.sealing = sealing;
    }

    @Override
    public void add(Debrief debrief) {
        Stored.insert(mongo, DebriefDocument.of(debrief, sealing));
    }

    @Override
    public void save(Debrief debrief) {
        Stored.replace(
                mongo, debrief.id(), debrief.version(), DebriefDocument.of(debrief, sealing));
    }

    @Override
    public Optional<Debrief> find(OrganizationId organization, UUID id) {
        return one(in(organization).and("_id").is(id));
    }

    @Override
    public Optional<Debrief> ownedBy(PersonId person, UUID id) {
        return one(where("_id").is(id).and("facilitatorId").is(person.value()));
    }

    @Override
    public Slice<Debrief> ownedBy(PersonId person, boolean openOnly, Range range) {
        var which = where("facilitatorId").is(person.value());
        if (openOnly) {
            which.and("state").in(DebriefState.DUE, DebriefState.MISSED);
        }
        return slice(which, range);
    }

    @Override
    public Optional<Debrief> forMeeting(
            OrganizationId organization, UUID meeting, PersonId facilitator) {
        return one(
                in(organization)
                        .and("meetingId")
                        .is(meeting)
                        .and("facilitatorId")
                        .is(facilitator.value()));
    }

    @Override
    public Optional<Debrief> forIncident(
            OrganizationId organization, UUID incident, PersonId facilitator) {
        return one(
                in(organization)
                        .and("incidentId")
                        .is(incident)
                        .and("facilitatorId")
                        .is(facilitator.value()));
    }

    @Override
    public Slice<Debrief> of(OrganizationId organization, PersonId facilitator, Range range) {
        return slice(in(organization).and("facilitatorId").is(facilitator.value()), range);
    }

    @Override
    public List<Debrief> dueSince(
            OrganizationId organization, PersonId facilitator, Instant since) {
        return all(
                query(
                                in(organization)
                                        .and("facilitatorId")
                                        .is(facilitator.value())
                                        .and("dueAt")
                                        .gte(since))
                        .with(Sort.by("dueAt")));
    }

    @Override
    public List<Debrief> dueBefore(Instant instant, int most) {
        return all(
                query(where("state").is(DebriefState.DUE).and("dueAt").lte(instant)).limit(most));
    }

    @Override
    public List<Debrief> unremindedBefore(Instant instant, int most) {
        return all(
                query(
                                where("state")
                                        .is(DebriefState.DUE)
                                        .and("dueAt")
                                        .lte(instant)
                                        .and("reminded")
                                        .is(false))
                        .limit(most));
    }

    private static Criteria in(OrganizationId organization) {
        return where("organizationId").is(organization.value());
    }

    private Optional<Debrief> one(Criteria which) {
        return all(query(which)).stream().findFirst();
    }

    private List<Debrief> all(Query which) {
        return mongo.find(which, DebriefDocument.class).stream()
                .map(it -> it.toDomain(sealing))
                .toList();
    }

    private Slice<Debrief> slice(Criteria which, Range range) {
        return Stored.slice(mongo, which, range, DebriefDocument.class, it -> it.toDomain(sealing));
    }
}
