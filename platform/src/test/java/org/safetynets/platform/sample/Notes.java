package org.safetynets.platform.sample;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.bson.Document;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.platform.personal.Erased;
import org.safetynets.platform.personal.PersonalData;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;

/** Something held about people. */
@Component
class Notes implements PersonalData {

    static final String COLLECTION = "notes";

    private final MongoOperations mongo;

    Notes(MongoOperations mongo) {
        this.mongo = mongo;
    }

    void add(UUID person, String text) {
        mongo.insert(
                new Document("_id", UUID.randomUUID())
                        .append("person", person)
                        .append("text", text),
                COLLECTION);
    }

    @Override
    public String section() {
        return "notes";
    }

    @Override
    public Set<String> collections() {
        return Set.of(COLLECTION);
    }

    @Override
    public List<?> about(PersonId person) {
        return mongo.find(of(person), Document.class, COLLECTION).stream()
                .map(it -> Map.of("text", it.getString("text")))
                .toList();
    }

    @Override
    public Erased erase(PersonId person) {
        var removed = mongo.remove(of(person), COLLECTION).getDeletedCount();
        return Erased.removed(removed).keeping(new Erased.Kept("tally", "public-fact", null));
    }

    private static org.springframework.data.mongodb.core.query.Query of(PersonId person) {
        return query(where("person").is(person.value()));
    }
}
