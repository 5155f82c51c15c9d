package org.safetynets.training.external.persistence;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.platform.personal.Erased;
import org.safetynets.platform.personal.PersonalData;
import org.safetynets.training.external.domain.Certificate;
import org.safetynets.training.external.domain.ExternalEvidence;
import org.safetynets.training.external.domain.Review;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

/** What a person brought from elsewhere and what was decided; erased, it is gone. */
@Component
class HeldExternalEvidence implements PersonalData {

    private final MongoOperations mongo;
    private final MongoExternalEvidences evidences;

    HeldExternalEvidence(MongoOperations mongo, MongoExternalEvidences evidences) {
        this.mongo = mongo;
        this.evidences = evidences;
    }

    /** A certificate with what was decided about it. */
    record Brought(
            UUID organizationId, Certificate certificate, Instant submittedAt, List<Said> said) {
        static Brought of(ExternalEvidence it) {
            return new Brought(
                    it.organization().value(),
                    it.certificate(),
                    it.submittedAt(),
                    it.reviews().stream().map(Said::of).toList());
        }
    }

    /** A decision without who made it. */
    record Said(Instant at, boolean accepted, String reason, Set<String> counts) {
        static Said of(Review it) {
            return new Said(it.at(), it.accepted(), it.reason(), it.counts());
        }
    }

    @Override
    public String section() {
        return "external-evidence";
    }

    @Override
    public Set<String> collections() {
        return Set.of(ExternalDocument.COLLECTION);
    }

    @Override
    public List<?> about(PersonId person) {
        return evidences.found(query(where("personId").is(person.value()))).stream()
                .map(Brought::of)
                .toList();
    }

    @Override
    public Erased erase(PersonId person) {
        var removed =
                mongo.remove(query(where("personId").is(person.value())), ExternalDocument.class)
                        .getDeletedCount();
        var decided =
                mongo.updateMulti(
                                query(where("reviews.by").is(person.value())),
                                new Update()
                                        .set("reviews.$[theirs].by", PersonId.NOBODY.value())
                                        .filterArray(where("theirs.by").is(person.value())),
                                ExternalDocument.class)
                        .getModifiedCount();
        return Erased.removed(removed).and(Erased.anonymised(decided));
    }
}
