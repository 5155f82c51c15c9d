package org.safetynets.groups.oncall.persistence;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.safetynets.groups.VersionedWrites;
import org.safetynets.groups.oncall.domain.Rota;
import org.safetynets.groups.oncall.domain.Rotas;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.platform.persistence.CollectionInitializer;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Repository;

/** Rotas in MongoDB, one for each organization. */
@Repository
class MongoRotas implements Rotas, CollectionInitializer {

    private final MongoOperations mongo;

    MongoRotas(MongoOperations mongo) {
        this.mongo = mongo;
    }

    @Override
    public void initialize(MongoOperations mongo) {
        CollectionInitializer.create(mongo, RotaDocument.COLLECTION);
    }

    @Override
    public Rota of(OrganizationId organization) {
        var mine = where("organizationId").is(organization.value());
        return Optional.ofNullable(mongo.findOne(query(mine), RotaDocument.class))
                .map(RotaDocument::restore)
                .orElseGet(() -> new Rota(organization, 0, ZoneOffset.UTC, List.of()));
    }

    @Override
    public void replace(Rota rota) {
        var document = RotaDocument.of(rota);
        if (rota.version() == 1) {
            VersionedWrites.insert(mongo, document);
        } else {
            VersionedWrites.replace(
                    mongo, document.organizationId(), document.id(), rota.version(), document);
        }
    }

    @Override
    public List<Rota> with(PersonId person) {
        var theirs = query(where("duties.personId").is(person.value()));
        return mongo.find(theirs, RotaDocument.class).stream().map(RotaDocument::restore).toList();
    }
}
