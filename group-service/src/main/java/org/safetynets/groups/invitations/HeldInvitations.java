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

    /** Whoever was invited by somebody who is gone is asked again by somebody else. */
    @Override
    public Erased erase(PersonId person) {
        return Erased.removed(mongo.remove(of(person), Invitation.class).getDeletedCount());
    }

    private static Query of(PersonId person) {
        return query(
                new Criteria()
                        .orOperator(
                                where("usedBy").is(person.value()),
                                where("madeBy").is(person.value())));
    }
}
