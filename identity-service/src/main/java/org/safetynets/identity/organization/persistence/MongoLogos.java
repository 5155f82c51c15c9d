package org.safetynets.identity.organization.persistence;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.Optional;
import java.util.UUID;
import org.bson.types.Binary;
import org.safetynets.identity.organization.domain.Logo;
import org.safetynets.identity.organization.domain.Logos;
import org.safetynets.platform.kernel.OrganizationId;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.stereotype.Repository;

/** Logos in MongoDB, apart from the organizations, which are read far more often. */
@Repository
class MongoLogos implements Logos {

    static final String COLLECTION = "organizationLogos";

    @Document(COLLECTION)
    record LogoDocument(@Id UUID id, Binary picture) {}

    private final MongoOperations mongo;

    MongoLogos(MongoOperations mongo) {
        this.mongo = mongo;
    }

    @Override
    public void keep(OrganizationId organization, Logo logo) {
        mongo.save(new LogoDocument(organization.value(), new Binary(logo.bytes())));
    }

    @Override
    public Optional<Logo> find(OrganizationId organization) {
        return Optional.ofNullable(mongo.findById(organization.value(), LogoDocument.class))
                .flatMap(it -> Logo.of(it.picture().getData()));
    }

    @Override
    public void remove(OrganizationId organization) {
        mongo.remove(query(where("_id").is(organization.value())), LogoDocument.class);
    }
}
