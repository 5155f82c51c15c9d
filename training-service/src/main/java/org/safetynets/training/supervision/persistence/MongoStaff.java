package org.safetynets.training.supervision.persistence;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.List;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.training.shared.domain.Range;
import org.safetynets.training.shared.domain.Slice;
import org.safetynets.training.supervision.domain.Staff;
import org.safetynets.training.supervision.domain.StaffMember;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

@Repository
class MongoStaff implements Staff {

    private final MongoOperations mongo;

    MongoStaff(MongoOperations mongo) {
        this.mongo = mongo;
    }

    @Override
    public void keepNewer(StaffMember member) {
        var held = mongo.findById(member.membership(), StaffDocument.class);
        if (held == null || member.version() > held.version()) {
            mongo.save(StaffDocument.of(member));
        }
    }

    @Override
    public boolean supervises(OrganizationId organization, PersonId person) {
        var which = supervising(organization).and("personId").is(person.value());
        return mongo.exists(query(which), StaffDocument.class);
    }

    @Override
    public List<PersonId> supervisors(OrganizationId organization) {
        return people(query(supervising(organization)));
    }

    @Override
    public Slice<PersonId> facilitators(OrganizationId organization, Range range) {
        var which = in(organization).and("facilitates").is(true);
        var page = query(which).with(Sort.by("personId")).skip(range.offset()).limit(range.size());
        return new Slice<>(people(page), mongo.count(query(which), StaffDocument.class));
    }

    private List<PersonId> people(Query which) {
        return mongo.find(which, StaffDocument.class).stream()
                .map(it -> new PersonId(it.personId()))
                .toList();
    }

    private static Criteria supervising(OrganizationId organization) {
        return in(organization).and("supervises").is(true);
    }

    private static Criteria in(OrganizationId organization) {
        return where("organizationId").is(organization.value());
    }
}
