package org.safetynets.notifications.template.persistence;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.platform.personal.Erased;
import org.safetynets.platform.personal.PersonalData;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

/** Which of an organization's texts a person wrote or reviewed; the texts are about nobody. */
@Component
class HeldTemplates implements PersonalData {

    private final MongoOperations mongo;

    HeldTemplates(MongoOperations mongo) {
        this.mongo = mongo;
    }

    /** A text and when it was written. */
    record Worked(UUID organizationId, String notice, Instant writtenAt) {}

    @Override
    public String section() {
        return "templates";
    }

    @Override
    public Set<String> collections() {
        return Set.of(MongoTemplates.COLLECTION);
    }

    @Override
    public List<?> about(PersonId person) {
        var id = person.value();
        var either =
                new Criteria().orOperator(where("writtenBy").is(id), where("reviewedBy").is(id));
        return mongo
                .find(Query.query(either), TemplateDocument.class, MongoTemplates.COLLECTION)
                .stream()
                .map(it -> new Worked(it.organizationId(), it.notice(), it.writtenAt()))
                .toList();
    }

    @Override
    public Erased erase(PersonId person) {
        return Erased.anonymised(forget("writtenBy", person) + forget("reviewedBy", person));
    }

    private long forget(String field, PersonId person) {
        return mongo.updateMulti(
                        Query.query(where(field).is(person.value())),
                        new Update().unset(field),
                        MongoTemplates.COLLECTION)
                .getModifiedCount();
    }
}
