package org.safetynets.training.incident.persistence;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.training.incident.domain.SevereIncident;
import org.safetynets.training.incident.domain.SevereIncidents;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Repository;

@Repository
class MongoSevereIncidents implements SevereIncidents {

    private final MongoOperations mongo;

    MongoSevereIncidents(MongoOperations mongo) {
        this.mongo = mongo;
    }

    @Override
    public boolean keepNewer(SevereIncident incident) {
        var held =
                find(incident.organization(), incident.id())
                        .map(SevereIncident::version)
                        .orElse(0L);
        if (incident.version() <= held) {
            return false;
        }
        mongo.save(IncidentDocument.of(incident));
        return true;
    }

    @Override
    public Optional<SevereIncident> find(OrganizationId organization, UUID id) {
        return all(in(organization).and("_id").is(id)).stream().findFirst();
    }

    @Override
    public List<SevereIncident> ofLeaderSince(
            OrganizationId organization, PersonId leader, Instant since) {
        return all(in(organization).and("leaders").is(leader.value()).and("reportedAt").gte(since));
    }

    private static Criteria in(OrganizationId organization) {
        return where("organizationId").is(organization.value());
    }

    private List<SevereIncident> all(Criteria which) {
        return mongo.find(query(which), IncidentDocument.class).stream()
                .map(IncidentDocument::toDomain)
                .toList();
    }
}
