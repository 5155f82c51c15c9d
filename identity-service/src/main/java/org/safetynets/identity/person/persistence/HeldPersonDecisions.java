package org.safetynets.identity.person.persistence;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.platform.personal.Erased;
import org.safetynets.platform.personal.PersonalData;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

/** That an administrator laid a person's account to rest, or took it up again, and why. */
@Component
class HeldPersonDecisions implements PersonalData {

    private final MongoOperations mongo;

    HeldPersonDecisions(MongoOperations mongo) {
        this.mongo = mongo;
    }

    /**
     * A decision.
     *
     * @param reason left out where it was about somebody else
     */
    record Decided(@Nullable String kind, @Nullable String reason, @Nullable Instant at) {}

    @Override
    public String section() {
        return "account-decisions";
    }

    @Override
    public Set<String> collections() {
        return Set.of(PersonDecisionDocument.COLLECTION);
    }

    @Override
    public List<?> about(PersonId person) {
        var own = find(of(person)).map(it -> decided(it, it.getString("reason")));
        var others =
                find(by(person))
                        .filter(it -> !person.value().equals(it.get("personId")))
                        .map(it -> decided(it, null));
        return Stream.concat(own, others).toList();
    }

    private static Decided decided(Document it, @Nullable String reason) {
        return new Decided(it.getString("kind"), reason, instant(it.getDate("at")));
    }

    private static @Nullable Instant instant(@Nullable Date at) {
        return at == null ? null : at.toInstant();
    }

    private Stream<Document> find(Query which) {
        return mongo.find(which, Document.class, PersonDecisionDocument.COLLECTION).stream();
    }

    @Override
    public Erased erase(PersonId person) {
        var removed = mongo.remove(of(person), PersonDecisionDocument.COLLECTION).getDeletedCount();
        var byNobody = Update.update("by", PersonId.NOBODY.value());
        var made = mongo.updateMulti(by(person), byNobody, PersonDecisionDocument.COLLECTION);
        return Erased.removed(removed).and(Erased.anonymised(made.getModifiedCount()));
    }

    private static Query of(PersonId person) {
        return query(where("personId").is(person.value()));
    }

    private static Query by(PersonId person) {
        return query(where("by").is(person.value()));
    }
}
