package org.safetynets.identity.invitation.persistence;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.safetynets.identity.invitation.domain.VainTries;
import org.safetynets.platform.Ids;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.platform.persistence.CollectionInitializer;
import org.springframework.data.annotation.Id;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.stereotype.Repository;

/** Vain tries in MongoDB, which forgets them once they count no more. */
@Repository
class MongoVainTries implements VainTries, CollectionInitializer {

    static final String COLLECTION = "invitationTries";
    private static final Duration KEPT = Duration.ofHours(2);

    @Document(COLLECTION)
    record TryDocument(@Id UUID id, UUID personId, Instant at) {}

    private final MongoOperations mongo;

    MongoVainTries(MongoOperations mongo) {
        this.mongo = mongo;
    }

    @Override
    public void initialize(MongoOperations mongo) {
        CollectionInitializer.create(mongo, COLLECTION);
        CollectionInitializer.create(mongo, InvitationDocument.COLLECTION);
        var tries = mongo.indexOps(COLLECTION);
        tries.createIndex(ascending("personId").on("at", Sort.Direction.ASC));
        tries.createIndex(ascending("at").expire(KEPT));
        var invitations = mongo.indexOps(InvitationDocument.COLLECTION);
        invitations.createIndex(ascending("codeHash").unique());
        invitations.createIndex(ascending("organizationId"));
        invitations.createIndex(ascending("status").on("expiresAt", Sort.Direction.ASC));
    }

    private static Index ascending(String field) {
        return new Index().on(field, Sort.Direction.ASC);
    }

    @Override
    public void note(PersonId person, Instant at) {
        mongo.insert(new TryDocument(Ids.next(), person.value(), at));
    }

    @Override
    public List<Instant> since(PersonId person, Instant after) {
        var theirs = where("personId").is(person.value()).and("at").gt(after);
        return mongo.find(query(theirs).with(Sort.by("at")), TryDocument.class).stream()
                .map(TryDocument::at)
                .toList();
    }
}
