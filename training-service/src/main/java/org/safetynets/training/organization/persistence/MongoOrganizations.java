package org.safetynets.training.organization.persistence;

import java.util.Optional;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.training.organization.domain.Organization;
import org.safetynets.training.organization.domain.Organizations;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Repository;

@Repository
class MongoOrganizations implements Organizations {

    private final MongoOperations mongo;

    MongoOrganizations(MongoOperations mongo) {
        this.mongo = mongo;
    }

    @Override
    public void keepNewer(Organization organization) {
        var held = find(organization.id()).map(Organization::version).orElse(0L);
        if (organization.version() > held) {
            mongo.save(OrganizationDocument.of(organization));
        }
    }

    @Override
    public Optional<Organization> find(OrganizationId id) {
        return Optional.ofNullable(mongo.findById(id.value(), OrganizationDocument.class))
                .map(OrganizationDocument::toDomain);
    }
}
