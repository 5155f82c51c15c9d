package org.safetynets.identity.audit.persistence;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.safetynets.identity.audit.domain.References;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.platform.persistence.StaleVersionException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Repository;

/** References to people in MongoDB. */
@Repository
class MongoReferences implements References {

    private final MongoOperations mongo;

    MongoReferences(MongoOperations mongo) {
        this.mongo = mongo;
    }

    @Override
    public UUID of(PersonId person) {
        return known(person).orElseGet(() -> drawn(person));
    }

    /** Random, so that nothing leads back once it is forgotten. */
    private UUID drawn(PersonId person) {
        var reference = UUID.randomUUID();
        try {
            mongo.insert(new ReferenceDocument(person.value(), reference));
            return reference;
        } catch (DuplicateKeyException e) {
            throw new StaleVersionException(); // drawn meanwhile; the use case looks again
        }
    }

    @Override
    public Optional<UUID> known(PersonId person) {
        return Optional.ofNullable(mongo.findById(person.value(), ReferenceDocument.class))
                .map(ReferenceDocument::reference);
    }

    @Override
    public Map<UUID, PersonId> people(Collection<UUID> references) {
        var among = query(where("reference").in(references));
        return mongo.find(among, ReferenceDocument.class).stream()
                .collect(
                        Collectors.toMap(
                                ReferenceDocument::reference, it -> new PersonId(it.personId())));
    }

    @Override
    public boolean forget(PersonId person) {
        var one = query(where("_id").is(person.value()));
        return mongo.remove(one, ReferenceDocument.class).getDeletedCount() > 0;
    }
}
