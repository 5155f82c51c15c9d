package org.safetynets.training.practice.persistence;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.training.practice.domain.Group;
import org.safetynets.training.practice.domain.GroupStatus;
import org.safetynets.training.practice.domain.Groups;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Repository;

@Repository
class MongoGroups implements Groups {

    private final MongoOperations mongo;

    MongoGroups(MongoOperations mongo) {
        this.mongo = mongo;
    }

    @Override
    public boolean keepNewer(Group group) {
        var held = find(group.organization(), group.id()).map(Group::version).orElse(0L);
        if (group.version() <= held) {
            return false;
        }
        mongo.save(GroupDocument.of(group));
        return true;
    }

    @Override
    public Optional<Group> find(OrganizationId organization, UUID id) {
        return all(in(organization).and("_id").is(id)).stream().findFirst();
    }

    @Override
    public List<Group> alive(OrganizationId organization) {
        return all(in(organization).and("status").in(GroupStatus.OPEN, GroupStatus.PAUSED));
    }

    @Override
    public List<Group> ledBy(OrganizationId organization, PersonId person) {
        return all(in(organization).and("facilitators").is(person.value()));
    }

    private static Criteria in(OrganizationId organization) {
        return where("organizationId").is(organization.value());
    }

    private List<Group> all(Criteria which) {
        return mongo.find(query(which), GroupDocument.class).stream()
                .map(GroupDocument::toDomain)
                .toList();
    }
}
