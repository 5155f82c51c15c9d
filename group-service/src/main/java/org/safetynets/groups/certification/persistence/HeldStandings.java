package org.safetynets.groups.certification.persistence;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.platform.personal.Erased;
import org.safetynets.platform.personal.PersonalData;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/** What the gate knows of a facilitator: our copy of their certifications. */
@Component
class HeldStandings implements PersonalData {

    private final MongoOperations mongo;

    HeldStandings(MongoOperations mongo) {
        this.mongo = mongo;
    }

    /** A certification as the gate sees it. */
    record Known(
            UUID organizationId,
            UUID certificationId,
            boolean inForce,
            Set<String> purposes,
            String from,
            String through) {}

    @Override
    public String section() {
        return "certifications-known-to-groups";
    }

    @Override
    public Set<String> collections() {
        return Set.of(StandingDocument.COLLECTION);
    }

    @Override
    public List<?> about(PersonId person) {
        return mongo.find(of(person), StandingDocument.class).stream()
                .flatMap(
                        standing ->
                                standing.certifications().stream()
                                        .map(it -> known(standing.organizationId(), it)))
                .toList();
    }

    private static Known known(UUID organization, StandingDocument.CertificationDocument it) {
        return new Known(
                organization,
                it.certificationId(),
                it.inForce(),
                it.purposes(),
                it.from(),
                it.through());
    }

    @Override
    public Erased erase(PersonId person) {
        return Erased.removed(mongo.remove(of(person), StandingDocument.class).getDeletedCount());
    }

    private static Query of(PersonId person) {
        return query(where("personId").is(person.value()));
    }
}
