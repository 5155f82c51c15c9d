package org.safetynets.identity.consent.persistence;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.safetynets.identity.consent.domain.Consent;
import org.safetynets.identity.consent.domain.Consents;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Repository;

/** Consents in MongoDB. */
@Repository
class MongoConsents implements Consents {

    private static final Sort NEWEST_FIRST = Sort.by(Sort.Direction.DESC, "signedAt", "_id");

    private final MongoOperations mongo;

    MongoConsents(MongoOperations mongo) {
        this.mongo = mongo;
    }

    @Override
    public void add(Consent consent) {
        mongo.insert(ConsentDocument.of(consent));
    }

    @Override
    public void save(Consent consent) {
        mongo.save(ConsentDocument.of(consent));
    }

    @Override
    public Optional<Consent> find(PersonId person, UUID id) {
        var one = query(of(person, "_id").is(id));
        return Optional.ofNullable(mongo.findOne(one, ConsentDocument.class))
                .map(ConsentDocument::restored);
    }

    @Override
    public List<Consent> of(PersonId person) {
        return some(where("personId").is(person.value()));
    }

    @Override
    public List<Consent> of(PersonId person, OrganizationId recipient, String code) {
        return some(of(person, "recipientId").is(recipient.value()).and("textCode").is(code));
    }

    private List<Consent> some(Criteria which) {
        return mongo.find(query(which).with(NEWEST_FIRST), ConsentDocument.class).stream()
                .map(ConsentDocument::restored)
                .toList();
    }

    @Override
    public long remove(PersonId person) {
        var all = query(where("personId").is(person.value()));
        return mongo.remove(all, ConsentDocument.class).getDeletedCount();
    }

    private static Criteria of(PersonId person, String field) {
        return where("personId").is(person.value()).and(field);
    }
}
