package org.safetynets.training.supervision.persistence;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.List;
import java.util.Optional;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.training.shared.persistence.Stored;
import org.safetynets.training.supervision.domain.Supervision;
import org.safetynets.training.supervision.domain.Supervisions;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Repository;

@Repository
class MongoSupervisions implements Supervisions {

    private final MongoOperations mongo;

    MongoSupervisions(MongoOperations mongo) {
        this.mongo = mongo;
    }

    @Override
    public void add(Supervision supervision) {
        Stored.insert(mongo, SupervisionDocument.of(supervision));
    }

    @Override
    public void save(Supervision supervision) {
        Stored.replace(
                mongo,
                supervision.id(),
                supervision.version(),
                SupervisionDocument.of(supervision));
    }

    @Override
    public Optional<Supervision> of(OrganizationId organization, PersonId facilitator) {
        return all(in(organization).and("facilitatorId").is(facilitator.value())).stream()
                .findFirst();
    }

    @Override
    public List<Supervision> by(OrganizationId organization, PersonId supervisor) {
        return all(in(organization).and("supervisorId").is(supervisor.value()));
    }

    @Override
    public List<Supervision> everywhereOf(PersonId facilitator) {
        return all(where("facilitatorId").is(facilitator.value()));
    }

    private static Criteria in(OrganizationId organization) {
        return where("organizationId").is(organization.value());
    }

    private List<Supervision> all(Criteria which) {
        return mongo.find(query(which), SupervisionDocument.class).stream()
                .map(SupervisionDocument::toDomain)
                .toList();
    }
}
