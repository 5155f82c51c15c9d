package org.safetynets.identity.person.persistence;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.safetynets.identity.person.domain.People;
import org.safetynets.identity.person.domain.Person;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.platform.persistence.CollectionInitializer;
import org.safetynets.platform.persistence.StaleVersionException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Repository;

/** People in MongoDB. */
@Repository
class MongoPeople implements People, CollectionInitializer {

    private final MongoOperations mongo;

    MongoPeople(MongoOperations mongo) {
        this.mongo = mongo;
    }

    @Override
    public void initialize(MongoOperations mongo) {
        CollectionInitializer.create(mongo, PersonDocument.COLLECTION);
    }

    @Override
    public Optional<Person> find(PersonId id) {
        return Optional.ofNullable(mongo.findById(id.value(), PersonDocument.class))
                .map(PersonDocument::restored);
    }

    /** Two first requests at once are one registration: the later one looks again. */
    @Override
    public void add(Person person) {
        try {
            mongo.insert(PersonDocument.of(person));
        } catch (DuplicateKeyException e) {
            throw new StaleVersionException();
        }
    }

    @Override
    public void save(Person person) {
        mongo.save(PersonDocument.of(person));
    }

    @Override
    public Map<PersonId, String> pseudonyms(Collection<PersonId> ids) {
        var among = query(where("_id").in(ids.stream().map(PersonId::value).toList()));
        return mongo.find(among, PersonDocument.class).stream()
                .collect(Collectors.toMap(it -> new PersonId(it.id()), PersonDocument::pseudonym));
    }
}
