package org.safetynets.training.admission.persistence;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.List;
import java.util.Set;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.platform.personal.Erased;
import org.safetynets.platform.personal.PersonalData;
import org.safetynets.training.admission.domain.Admission;
import org.safetynets.training.admission.domain.Admissions;
import org.safetynets.training.admission.domain.Decision;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

/** What somebody said of their readiness and what was decided; erased, it is gone. */
@Component
class HeldAdmissions implements PersonalData {

    private final MongoOperations mongo;
    private final Admissions admissions;

    HeldAdmissions(MongoOperations mongo, Admissions admissions) {
        this.mongo = mongo;
        this.admissions = admissions;
    }

    @Override
    public String section() {
        return "admissions";
    }

    @Override
    public Set<String> collections() {
        return Set.of(AdmissionDocument.COLLECTION);
    }

    @Override
    public List<?> about(PersonId person) {
        return admissions.of(person).stream()
                .map(it -> it.decision() == null ? it : withoutDecider(it, it.decision()))
                .toList();
    }

    /** Who decided is somebody else's data. */
    private static Admission withoutDecider(Admission it, Decision decision) {
        var byNobody =
                new Decision(
                        PersonId.NOBODY, decision.at(), decision.reason(), decision.accepted());
        return new Admission(
                it.id(),
                it.organization(),
                it.cohort(),
                it.person(),
                it.answers(),
                it.askedAt(),
                it.status(),
                byNobody,
                it.version());
    }

    @Override
    public Erased erase(PersonId person) {
        var removed =
                mongo.remove(query(where("personId").is(person.value())), AdmissionDocument.class)
                        .getDeletedCount();
        var decided =
                mongo.updateMulti(
                        query(where("decision.by").is(person.value())),
                        new Update().set("decision.by", PersonId.NOBODY.value()),
                        AdmissionDocument.class);
        return Erased.removed(removed).and(Erased.anonymised(decided.getModifiedCount()));
    }
}
