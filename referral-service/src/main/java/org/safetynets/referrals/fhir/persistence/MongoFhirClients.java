package org.safetynets.referrals.fhir.persistence;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.referrals.fhir.domain.FhirClient;
import org.safetynets.referrals.fhir.domain.FhirClients;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Repository;

/** Clients in MongoDB. */
@Repository
class MongoFhirClients implements FhirClients {

    private final MongoOperations mongo;

    MongoFhirClients(MongoOperations mongo) {
        this.mongo = mongo;
    }

    @Override
    public void add(FhirClient client) {
        mongo.insert(FhirClientDocument.of(client));
    }

    @Override
    public void keep(FhirClient client) {
        mongo.save(FhirClientDocument.of(client));
    }

    @Override
    public Optional<FhirClient> find(OrganizationId organization, UUID id) {
        var one = query(where("organizationId").is(organization.value()).and("_id").is(id));
        return Optional.ofNullable(mongo.findOne(one, FhirClientDocument.class))
                .map(FhirClientDocument::restore);
    }

    @Override
    public Optional<FhirClient> signedInAs(String clientId) {
        var found = mongo.findOne(query(where("clientId").is(clientId)), FhirClientDocument.class);
        return Optional.ofNullable(found).map(FhirClientDocument::restore);
    }

    @Override
    public List<FhirClient> all(OrganizationId organization) {
        var all = query(where("organizationId").is(organization.value())).with(Sort.by("_id"));
        return mongo.find(all, FhirClientDocument.class).stream()
                .map(FhirClientDocument::restore)
                .toList();
    }

    @Override
    public boolean remove(OrganizationId organization, UUID id) {
        var one = query(where("organizationId").is(organization.value()).and("_id").is(id));
        var removed = mongo.remove(one, FhirClientDocument.class).getDeletedCount() > 0;
        if (removed) {
            var theirs =
                    query(where("organizationId").is(organization.value()).and("clientRef").is(id));
            mongo.remove(theirs, SubscriptionDocument.class);
        }
        return removed;
    }
}
