package org.safetynets.referrals.counselor.persistence;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.platform.personal.Erased;
import org.safetynets.platform.personal.PersonalData;
import org.safetynets.referrals.counselor.domain.Counselor;
import org.safetynets.referrals.counselor.domain.Credential;
import org.safetynets.referrals.counselor.domain.Decision;
import org.safetynets.referrals.counselor.domain.Profile;
import org.safetynets.referrals.counselor.domain.Standing;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

/** What a counselor stated and what was decided; and that somebody decided about others. */
@Component
class HeldCounselors implements PersonalData {

    private final MongoOperations mongo;
    private final MongoCounselors counselors;

    HeldCounselors(MongoOperations mongo, MongoCounselors counselors) {
        this.mongo = mongo;
        this.counselors = counselors;
    }

    /** An application, with all that was decided about it and without who decided. */
    record Stated(
            UUID organizationId,
            Profile profile,
            List<Credential> credentials,
            Standing standing,
            List<Said> said) {

        static Stated of(Counselor it) {
            return new Stated(
                    it.organization().value(),
                    it.profile(),
                    it.credentials(),
                    it.standing(),
                    it.decisions().stream().map(Said::of).toList());
        }
    }

    /** A decision without who made it. */
    record Said(Instant at, Decision.Act act, String reason) {
        static Said of(Decision it) {
            return new Said(it.at(), it.act(), it.reason());
        }
    }

    @Override
    public String section() {
        return "counselor";
    }

    @Override
    public Set<String> collections() {
        return Set.of(CounselorDocument.COLLECTION);
    }

    @Override
    public List<?> about(PersonId person) {
        return counselors.ofPerson(person).stream().map(Stated::of).toList();
    }

    @Override
    public Erased erase(PersonId person) {
        var gone = mongo.remove(by("personId", person), CounselorDocument.class);
        var nobody =
                new Update()
                        .set("decisions.$[theirs].by", PersonId.NOBODY.value())
                        .filterArray(where("theirs.by").is(person.value()));
        var decided =
                mongo.updateMulti(by("decisions.by", person), nobody, CounselorDocument.class);
        return Erased.removed(gone.getDeletedCount())
                .and(Erased.anonymised(decided.getModifiedCount()));
    }

    private static Query by(String field, PersonId person) {
        return query(where(field).is(person.value()));
    }
}
