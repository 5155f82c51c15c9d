package org.safetynets.training.remedy.persistence;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.platform.sealing.Sealing;
import org.safetynets.training.remedy.domain.Remedies;
import org.safetynets.training.remedy.domain.Remedy;
import org.safetynets.training.remedy.domain.RemedyState;
import org.safetynets.training.shared.persistence.Stored;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

@Repository
class MongoRemedies implements Remedies {

    private final MongoOperations mongo;
    private final Sealing sealing;

    MongoRemedies(MongoOperations mongo, Sealing sealing) {
        this.mongo = mongo;
        this.sealing = sealing;
    }

    @Override
    public void add(Remedy remedy) {
        Stored.insert(mongo, RemedyDocument.of(remedy, sealing));
    }

    @Override
    public void save(Remedy remedy) {
        Stored.replace(mongo, remedy.id(), remedy.version(), RemedyDocument.of(remedy, sealing));
    }

    @Override
    public Optional<Remedy> find(OrganizationId organization, UUID id) {
        return all(query(in(organization).and("_id").is(id))).stream().findFirst();
    }

    @Override
    public List<Remedy> of(OrganizationId organization, PersonId facilitator) {
        return all(query(in(organization).and("facilitatorId").is(facilitator.value())));
    }

    @Override
    public List<Remedy> ownedBy(PersonId person) {
        return all(query(where("facilitatorId").is(person.value())));
    }

    @Override
    public List<Remedy> asked(int most) {
        return all(query(where("state").is(RemedyState.ASKED)).limit(most));
    }

    private static Criteria in(OrganizationId organization) {
        return where("organizationId").is(organization.value());
    }

    private List<Remedy> all(Query which) {
        return mongo.find(which.with(Sort.by("_id").descending()), RemedyDocument.class).stream()
                .map(it -> it.toDomain(sealing))
                .toList();
    }
}
