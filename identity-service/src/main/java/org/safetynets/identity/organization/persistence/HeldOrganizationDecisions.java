package org.safetynets.identity.organization.persistence;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.platform.personal.Erased;
import org.safetynets.platform.personal.PersonalData;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

/** Who suspended or activated an organization; the reason is about the organization and stays. */
@Component
class HeldOrganizationDecisions implements PersonalData {

    private final MongoOperations mongo;

    HeldOrganizationDecisions(MongoOperations mongo) {
        this.mongo = mongo;
    }

    /** A decision the person made. */
    record Decided(UUID organizationId, @Nullable String status, @Nullable Instant at) {}

    @Override
    public String section() {
        return "organization-decisions";
    }

    @Override
    public Set<String> collections() {
        return Set.of(DecisionDocument.COLLECTION);
    }

    @Override
    public List<?> about(PersonId person) {
        return mongo.find(by(person), Document.class, DecisionDocument.COLLECTION).stream()
                .map(
                        it ->
                                new Decided(
                                        it.get("organizationId", UUID.class),
                                        it.getString("status"),
                                        instant(it.getDate("at"))))
                .toList();
    }

    private static @Nullable Instant instant(@Nullable Date at) {
        return at == null ? null : at.toInstant();
    }

    @Override
    public Erased erase(PersonId person) {
        var byNobody = Update.update("by", PersonId.NOBODY.value());
        return Erased.anonymised(
                mongo.updateMulti(by(person), byNobody, DecisionDocument.COLLECTION)
                        .getModifiedCount());
    }

    private static Query by(PersonId person) {
        return query(where("by").is(person.value()));
    }
}
