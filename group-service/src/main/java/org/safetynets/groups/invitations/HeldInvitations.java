package org.safetynets.groups.invitations;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.platform.personal.Erased;
import org.safetynets.platform.personal.PersonalData;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

/** Invitations into groups that a person made or used. */
@Component
class HeldInvitations implements PersonalData {

    private final MongoOperations mongo;

    HeldInvitations(MongoOperations mongo) {
        this.mongo = mongo;
    }

    /**
     * An invitation.
     *
     * @param as {@code invited}, or {@code inviting} who made it
     */
    record Held(String as, UUID organizationId, UUID groupId, Instant madeAt) {}

    @Override
    public String section() {
        return "group-invitations";
    }

    @Override
    public Set<String> collections() {
        return Set.of(Invitation.COLLECTION);
    }

    @Override
    public List<?> about(PersonId person) {
        return mongo.find(of(person), Invitation.class).stream()
                .map(it -> held(it, person))
                .toList();
    }

    private static Held held(Invitation it, PersonId person) {
        var as = person.value().equals(it.usedBy()) ? "invited" : "inviting";
        return new Held(as, it.organizationId(), it.groupId(), it.madeAt());
    }

    /** What others used stays theirs; nobody is named any more as who invited them. */
    @Override
    public Erased erase(PersonId person) {
        var others =
                where("madeBy").is(person.value()).and("usedBy").exists(true).ne(person.value());
        var kept =
                mongo.updateMulti(query(others), new Update().unset("madeBy"), Invitation.class)
                        .getModifiedCount();
        var removed = mongo.remove(of(person), Invitation.class).getDeletedCount();
        return Erased.removed(removed).and(Erased.anonymised(kept));
    }

    private static Query of(PersonId person) {
        return query(
                new Criteria()
                        .orOperator(
                                where("usedBy").is(person.value()),
                                where("madeBy").is(person.value())));
    }
}
