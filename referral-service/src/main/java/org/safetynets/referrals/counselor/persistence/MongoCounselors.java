package org.safetynets.referrals.counselor.persistence;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.platform.persistence.StaleVersionException;
import org.safetynets.platform.sealing.Sealing;
import org.safetynets.referrals.counselor.domain.Counselor;
import org.safetynets.referrals.counselor.domain.CounselorId;
import org.safetynets.referrals.counselor.domain.Counselors;
import org.safetynets.referrals.counselor.domain.Standing;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

/** Counselors in MongoDB. */
@Repository
class MongoCounselors implements Counselors {

    private static final Sort LONGEST_FIRST = Sort.by("appliedAt", "_id");

    private final MongoOperations mongo;
    private final Sealing sealing;

    MongoCounselors(MongoOperations mongo, Sealing sealing) {
        this.mongo = mongo;
        this.sealing = sealing;
    }

    @Override
    public void add(Counselor counselor) {
        mongo.insert(CounselorDocument.of(counselor, sealing));
    }

    @Override
    public void replace(Counselor newer) {
        var before = where("_id").is(newer.id().value()).and("version").is(newer.version() - 1);
        var document = CounselorDocument.of(newer, sealing);
        if (mongo.findAndReplace(query(before), document) == null) {
            throw new StaleVersionException();
        }
    }

    @Override
    public Optional<Counselor> find(OrganizationId organization, CounselorId counselor) {
        return some(query(in(organization).and("_id").is(counselor.value()))).stream().findFirst();
    }

    @Override
    public Optional<Counselor> find(OrganizationId organization, PersonId person) {
        return some(query(in(organization).and("personId").is(person.value()))).stream()
                .findFirst();
    }

    @Override
    public List<Counselor> of(
            OrganizationId organization, Optional<Standing> standing, long offset, int size) {
        var which = query(of(organization, standing)).with(LONGEST_FIRST);
        return some(which.skip(offset).limit(size));
    }

    @Override
    public long count(OrganizationId organization, Optional<Standing> standing) {
        return mongo.count(query(of(organization, standing)), CounselorDocument.class);
    }

    @Override
    public List<Counselor> ofPerson(PersonId person) {
        return some(query(where("personId").is(person.value())).with(LONGEST_FIRST));
    }

    @Override
    public List<Counselor> toRemind(LocalDate today, int atMost) {
        var due = where("standing").is(Standing.APPROVED).and("remindOn").lte(today.toString());
        return some(query(due.and("recheckOn").gte(today.toString())).limit(atMost));
    }

    @Override
    public List<Counselor> lapsed(LocalDate today, int atMost) {
        var over = where("standing").is(Standing.APPROVED).and("recheckOn").lt(today.toString());
        return some(query(over).limit(atMost));
    }

    private static Criteria of(OrganizationId organization, Optional<Standing> standing) {
        var all = in(organization);
        return standing.map(it -> all.and("standing").is(it)).orElse(all);
    }

    private static Criteria in(OrganizationId organization) {
        return where("organizationId").is(organization.value());
    }

    private List<Counselor> some(Query which) {
        return mongo.find(which, CounselorDocument.class).stream()
                .map(it -> it.restore(sealing))
                .toList();
    }
}
