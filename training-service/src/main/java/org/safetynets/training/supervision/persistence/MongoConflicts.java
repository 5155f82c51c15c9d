package org.safetynets.training.supervision.persistence;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Instant;
import java.util.List;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.training.supervision.domain.Conflict;
import org.safetynets.training.supervision.domain.Conflicts;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

@Repository
class MongoConflicts implements Conflicts {

    private final MongoOperations mongo;

    MongoConflicts(MongoOperations mongo) {
        this.mongo = mongo;
    }

    @Override
    public void declare(Conflict conflict) {
        mongo.insert(ConflictDocument.of(conflict));
    }

    @Override
    public void takeBack(Conflict conflict, Instant at) {
        var which =
                where("organizationId")
                        .is(conflict.organization().value())
                        .and("_id")
                        .is(conflict.id())
                        .and("takenBackAt")
                        .isNull();
        mongo.updateFirst(query(which), Update.update("takenBackAt", at), ConflictDocument.class);
    }

    @Override
    public List<Conflict> of(OrganizationId organization, PersonId person) {
        var which =
                where("organizationId")
                        .is(organization.value())
                        .and("people")
                        .is(person.value())
                        .and("takenBackAt")
                        .isNull();
        return mongo.find(query(which), ConflictDocument.class).stream()
                .map(ConflictDocument::toDomain)
                .toList();
    }
}
