package org.safetynets.identity.projection.persistence;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.List;
import java.util.Set;
import org.bson.Document;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.platform.personal.Erased;
import org.safetynets.platform.personal.PersonalData;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;

/**
 * What Keycloak has yet to be told of a person: an id, for as long as Keycloak is away. An erasure
 * leaves it, for it may be what takes the person's roles.
 */
@Component
class HeldProjections implements PersonalData {

    private final MongoOperations mongo;

    HeldProjections(MongoOperations mongo) {
        this.mongo = mongo;
    }

    /** Something the sign-in has yet to be told. */
    record Pending(String what) {}

    @Override
    public String section() {
        return "sign-in-to-be-told";
    }

    @Override
    public Set<String> collections() {
        return Set.of(ProjectionDocument.COLLECTION);
    }

    @Override
    public List<?> about(PersonId person) {
        var theirs = query(where("personId").is(person.value()));
        return mongo.find(theirs, Document.class, ProjectionDocument.COLLECTION).stream()
                .map(it -> new Pending(it.getString("_id")))
                .toList();
    }

    @Override
    public Erased erase(PersonId person) {
        return Erased.nothing();
    }
}
