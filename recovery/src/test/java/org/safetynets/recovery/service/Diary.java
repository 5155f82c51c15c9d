package org.safetynets.recovery.service;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.bson.Document;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.platform.personal.Erased;
import org.safetynets.platform.personal.PersonalData;
import org.safetynets.platform.sealing.Sealed;
import org.safetynets.platform.sealing.Sealing;
import org.safetynets.platform.sealing.Subject;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Service;

/** One sealed text of each person. */
@Service
public class Diary implements PersonalData {
    static final String COLLECTION = "diary";

    private final MongoOperations mongo;
    private final Sealing sealing;

    Diary(MongoOperations mongo, Sealing sealing) {
        this.mongo = mongo;
        this.sealing = sealing;
    }

    record Page(UUID id, Sealed text) {}

    public void write(UUID person, String text) {
        mongo.save(
                new Page(person, sealing.seal(Subject.person(person), place(person), text)),
                COLLECTION);
    }

    public boolean holds(UUID person) {
        return mongo.findById(person, Document.class, COLLECTION) != null;
    }

    /** What can be read, by whoever has the page and the keys of now. */
    public Optional<String> read(UUID person) {
        return Optional.ofNullable(mongo.findById(person, Page.class, COLLECTION))
                .flatMap(it -> sealing.open(Subject.person(person), place(person), it.text()));
    }

    private static String place(UUID person) {
        return COLLECTION + ".text:" + person;
    }

    @Override
    public String section() {
        return COLLECTION;
    }

    @Override
    public Set<String> collections() {
        return Set.of(COLLECTION);
    }

    @Override
    public List<?> about(PersonId person) {
        return read(person.value()).stream().toList();
    }

    @Override
    public Erased erase(PersonId person) {
        var query = Query.query(Criteria.where("_id").is(person.value()));
        return Erased.removed(mongo.remove(query, COLLECTION).getDeletedCount());
    }
}
