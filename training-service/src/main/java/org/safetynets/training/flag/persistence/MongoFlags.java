package org.safetynets.training.flag.persistence;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.platform.sealing.Sealing;
import org.safetynets.training.flag.domain.Flag;
import org.safetynets.training.flag.domain.FlagState;
import org.safetynets.training.flag.domain.Flags;
import org.safetynets.training.shared.persistence.Stored;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Repository;

@Repository
class MongoFlags implements Flags {

    private final MongoOperations mongo;
    private final Sealing sealing;

    MongoFlags(MongoOperations mongo, Sealing sealing) {
        this.mongo = mongo;
        this.sealing = sealing;
    }

    @Override
    public void add(Flag flag) {
        Stored.insert(mongo, FlagDocument.of(flag, sealing));
    }

    @Override
    public void save(Flag flag) {
        Stored.replace(mongo, flag.id(), flag.version(), FlagDocument.of(flag, sealing));
    }

    @Override
    public Optional<Flag> find(OrganizationId organization, UUID id) {
        return all(in(organization).and("_id").is(id)).stream().findFirst();
    }

    @Override
    public List<Flag> of(OrganizationId organization, PersonId facilitator) {
        return all(in(organization).and("facilitatorId").is(facilitator.value()));
    }

    @Override
    public List<Flag> openOf(OrganizationId organization, Collection<PersonId> facilitators) {
        var ids = facilitators.stream().map(PersonId::value).toList();
        return all(in(organization).and("facilitatorId").in(ids).and("state").ne(FlagState.CLOSED));
    }

    private static Criteria in(OrganizationId organization) {
        return where("organizationId").is(organization.value());
    }

    private List<Flag> all(Criteria which) {
        var newestFirst = query(which).with(Sort.by("_id").descending());
        return mongo.find(newestFirst, FlagDocument.class).stream()
                .map(it -> it.toDomain(sealing))
                .toList();
    }
}
