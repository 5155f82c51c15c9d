package org.safetynets.identity.person.persistence;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.safetynets.identity.person.domain.People;
import org.safetynets.identity.person.domain.Person;
import org.safetynets.identity.person.domain.Pseudonym;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.platform.persistence.StaleVersionException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

/** People in MongoDB. */
@Repository
class MongoPeople implements People {

    private final MongoOperations mongo;

    MongoPeople(MongoOperations mongo) {
        this.mongo = mongo;
    }

    @Override
    public Optional<Person> find(PersonId id) {
        return Optional.ofNullable(mongo.findById(id.value(), PersonDocument.class))
                .map(PersonDocument::restored);
    }

    @Override
    public Map<PersonId, Person> findAll(Collection<PersonId> ids) {
        var among = where("_id").in(ids.stream().map(PersonId::value).toList());
        return mongo.find(query(among), PersonDocument.class).stream()
                .map(PersonDocument::restored)
                .collect(Collectors.toMap(Person::id, Function.identity()));
    }

    @Override
    public Optional<Person> called(Pseudonym pseudonym) {
        var alike = query(where("pseudonymKey").is(pseudonym.key()));
        return Optional.ofNullable(mongo.findOne(alike, PersonDocument.class))
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
        var before =
                query(where("_id").is(person.id().value()).and("version").is(person.version() - 1));
        try {
            if (mongo.replace(before, PersonDocument.of(person)).getMatchedCount() == 0) {
                throw new StaleVersionException();
            }
        } catch (DuplicateKeyException e) {
            throw new StaleVersionException();
        }
    }

    @Override
    public void seen(PersonId id, LocalDate on) {
        var earlier = where("_id").is(id.value()).and("lastSeenOn").lt(on.toString());
        var seen = new Update().set("lastSeenOn", on.toString()).unset("erasedAfter");
        mongo.updateFirst(query(earlier), seen, PersonDocument.class);
    }

    @Override
    public List<Person> unseenSince(LocalDate day, int limit) {
        return some(
                where("lastSeenOn").lt(day.toString()).and("erasedAfter").isNull(),
                "lastSeenOn",
                limit);
    }

    @Override
    public List<Person> unusedUntil(Instant now, int limit) {
        return some(where("erasedAfter").lte(now), "erasedAfter", limit);
    }

    private List<Person> some(Criteria which, String by, int limit) {
        return mongo
                .find(query(which).with(Sort.by(by)).limit(limit), PersonDocument.class)
                .stream()
                .map(PersonDocument::restored)
                .toList();
    }

    @Override
    public Map<PersonId, String> pseudonyms(Collection<PersonId> ids) {
        return findAll(ids).values().stream()
                .collect(Collectors.toMap(Person::id, Person::pseudonym));
    }
}
