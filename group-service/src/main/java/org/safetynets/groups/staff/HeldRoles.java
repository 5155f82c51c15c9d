package org.safetynets.groups.staff;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.platform.personal.Erased;
import org.safetynets.platform.personal.PersonalData;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/** Our copy of a person's roles. */
@Component
class HeldRoles implements PersonalData {

    private final MongoOperations mongo;

    HeldRoles(MongoOperations mongo) {
        this.mongo = mongo;
    }

    /** Roles in one organization. */
    record Known(UUID organizationId, Set<String> roles) {}

    @Override
    public String section() {
        return "roles-known-to-groups";
    }

    @Override
    public Set<String> collections() {
        return Set.of(StaffMember.COLLECTION);
    }

    @Override
    public List<?> about(PersonId person) {
        return mongo.find(of(person), StaffMember.class).stream()
                .map(it -> new Known(it.organizationId(), it.roles()))
                .toList();
    }

    @Override
    public Erased erase(PersonId person) {
        return Erased.removed(mongo.remove(of(person), StaffMember.class).getDeletedCount());
    }

    private static Query of(PersonId person) {
        return query(where("personId").is(person.value()));
    }
}
