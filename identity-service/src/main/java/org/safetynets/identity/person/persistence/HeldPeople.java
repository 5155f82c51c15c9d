package org.safetynets.identity.person.persistence;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bson.Document;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.platform.personal.Erased;
import org.safetynets.platform.personal.PersonalData;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;

/** Who a person is to others; erased, the pseudonym is nowhere and free again. */
@Component
class HeldPeople implements PersonalData {

    private final MongoOperations mongo;

    HeldPeople(MongoOperations mongo) {
        this.mongo = mongo;
    }

    @Override
    public String section() {
        return "account";
    }

    @Override
    public Set<String> collections() {
        return Set.of(PersonDocument.COLLECTION);
    }

    /** As it is stored, so that nothing added later is left out. */
    @Override
    public List<?> about(PersonId person) {
        var stored = mongo.findById(person.value(), Document.class, PersonDocument.COLLECTION);
        return stored == null ? List.of() : List.of(readable(stored));
    }

    private static Map<String, Object> readable(Document stored) {
        var fields = new LinkedHashMap<String, Object>();
        stored.forEach(
                (name, value) -> {
                    if (!name.startsWith("_") && value != null) {
                        fields.put(name, value instanceof Date date ? date.toInstant() : value);
                    }
                });
        return fields;
    }

    @Override
    public Erased erase(PersonId person) {
        var own = query(where("_id").is(person.value()));
        return Erased.removed(mongo.remove(own, PersonDocument.COLLECTION).getDeletedCount());
    }
}
