package org.safetynets.identity.invitation.persistence;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.UUID;
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

/**
 * Invitations a person issued, took up or ended, and codes they tried in vain.
 *
 * <p>What they issued goes on as nobody's, and nobody may grant a role: it cannot be taken up.
 */
@Component
class HeldInvitations implements PersonalData {

    private final MongoOperations mongo;

    HeldInvitations(MongoOperations mongo) {
        this.mongo = mongo;
    }

    /**
     * An invitation the person had a part in.
     *
     * @param issued they issued it
     * @param ended they took it up or ended it
     */
    record Part(
            UUID organizationId,
            @Nullable String status,
            boolean issued,
            boolean ended,
            @Nullable Instant issuedAt) {}

    /** A code that was none. */
    record Tried(@Nullable Instant at) {}

    @Override
    public String section() {
        return "invitations";
    }

    @Override
    public Set<String> collections() {
        return Set.of(InvitationDocument.COLLECTION, MongoVainTries.COLLECTION);
    }

    @Override
    public List<?> about(PersonId person) {
        var parts =
                Stream.concat(find(by("inviter", person)), find(by("endedBy", person)))
                        .distinct()
                        .map(it -> part(it, person));
        var tries =
                mongo
                        .find(by("personId", person), Document.class, MongoVainTries.COLLECTION)
                        .stream()
                        .map(it -> new Tried(instant(it.getDate("at"))));
        return Stream.concat(parts, tries).toList();
    }

    private Stream<Document> find(Query which) {
        return mongo.find(which, Document.class, InvitationDocument.COLLECTION).stream();
    }

    private static Part part(Document it, PersonId person) {
        return new Part(
                it.get("organizationId", UUID.class),
                it.getString("status"),
                person.value().equals(it.get("inviter")),
                person.value().equals(it.get("endedBy")),
                instant(it.getDate("issuedAt")));
    }

    private static @Nullable Instant instant(@Nullable Date at) {
        return at == null ? null : at.toInstant();
    }

    @Override
    public Erased erase(PersonId person) {
        var tries = by("personId", person);
        return Erased.removed(mongo.remove(tries, MongoVainTries.COLLECTION).getDeletedCount())
                .and(Erased.anonymised(toNobody("inviter", person)))
                .and(Erased.anonymised(toNobody("endedBy", person)));
    }

    private long toNobody(String field, PersonId person) {
        var nobody = Update.update(field, PersonId.NOBODY.value());
        return mongo.updateMulti(by(field, person), nobody, InvitationDocument.COLLECTION)
                .getModifiedCount();
    }

    private static Query by(String field, PersonId person) {
        return query(where(field).is(person.value()));
    }
}
