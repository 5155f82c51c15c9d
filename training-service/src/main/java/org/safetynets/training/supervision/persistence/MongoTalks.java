package org.safetynets.training.supervision.persistence;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.platform.sealing.Sealing;
import org.safetynets.training.shared.domain.Range;
import org.safetynets.training.shared.domain.Slice;
import org.safetynets.training.shared.persistence.Stored;
import org.safetynets.training.supervision.domain.Session;
import org.safetynets.training.supervision.domain.Sessions;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Repository;

@Repository
class MongoTalks implements Sessions {

    private final MongoOperations mongo;
    private final Sealing sealing;

    MongoTalks(MongoOperations mongo, Sealing sealing) {
        this.mongo = mongo;
        this.sealing = sealing;
    }

    @Override
    public void add(Session session) {
        Stored.insert(mongo, SessionDocument.of(session, sealing));
    }

    @Override
    public void save(Session session) {
        Stored.replace(
                mongo, session.id(), session.version(), SessionDocument.of(session, sealing));
    }

    @Override
    public Optional<Session> find(OrganizationId organization, UUID id) {
        return all(in(organization).and("_id").is(id)).stream().findFirst();
    }

    @Override
    public Slice<Session> of(OrganizationId organization, PersonId facilitator, Range range) {
        return Stored.slice(
                mongo,
                in(organization).and("facilitators").is(facilitator.value()),
                range,
                SessionDocument.class,
                it -> it.toDomain(sealing));
    }

    @Override
    public List<Session> allOf(OrganizationId organization, PersonId facilitator) {
        return all(in(organization).and("facilitators").is(facilitator.value()));
    }

    private static Criteria in(OrganizationId organization) {
        return where("organizationId").is(organization.value());
    }

    private List<Session> all(Criteria which) {
        return mongo.find(query(which), SessionDocument.class).stream()
                .map(it -> it.toDomain(sealing))
                .toList();
    }
}
