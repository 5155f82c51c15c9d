package org.safetynets.identity.membership.persistence;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.List;
import java.util.Optional;
import org.safetynets.identity.membership.domain.MemberRole;
import org.safetynets.identity.membership.domain.Membership;
import org.safetynets.identity.membership.domain.MembershipChanged;
import org.safetynets.identity.membership.domain.Memberships;
import org.safetynets.identity.membership.domain.PastChange;
import org.safetynets.identity.turns.Turns;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.platform.persistence.StaleVersionException;
import org.safetynets.platform.sealing.Sealing;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

/** Memberships in MongoDB. */
@Repository
class MongoMemberships implements Memberships {

    private final MongoOperations mongo;
    private final Turns turns;
    private final Sealing sealing;

    MongoMemberships(MongoOperations mongo, Turns turns, Sealing sealing) {
        this.mongo = mongo;
        this.turns = turns;
        this.sealing = sealing;
    }

    @Override
    public void takeTurns(OrganizationId organization) {
        turns.take("roles:" + organization);
    }

    @Override
    public Optional<Membership> find(OrganizationId organization, PersonId person) {
        var one = query(in(organization).and("personId").is(person.value()));
        return Optional.ofNullable(mongo.findOne(one, MembershipDocument.class))
                .map(MembershipDocument::restored);
    }

    @Override
    public boolean coordinatedByAnother(OrganizationId organization, PersonId person) {
        var another =
                in(organization)
                        .and("roles")
                        .is(MemberRole.COORDINATOR)
                        .and("personId")
                        .ne(person.value());
        return mongo.exists(query(another), MembershipDocument.class);
    }

    @Override
    public void save(MembershipChanged change) {
        var document = MembershipDocument.of(change.membership());
        if (document.version() == 1) {
            mongo.insert(document);
        } else {
            replace(document);
        }
        mongo.insert(MembershipChangeDocument.of(change, sealing));
    }

    private void replace(MembershipDocument document) {
        var before =
                query(where("_id").is(document.id()).and("version").is(document.version() - 1));
        if (mongo.replace(before, document).getMatchedCount() == 0) {
            throw new StaleVersionException();
        }
    }

    @Override
    public List<Membership> members(OrganizationId organization, long offset, int limit) {
        var page =
                query(active(in(organization)))
                        .with(Sort.by("since", "_id"))
                        .skip(offset)
                        .limit(limit);
        return mongo.find(page, MembershipDocument.class).stream()
                .map(MembershipDocument::restored)
                .toList();
    }

    @Override
    public List<PersonId> everybodyIn(OrganizationId organization) {
        var held = query(active(in(organization)));
        return mongo.find(held, MembershipDocument.class).stream()
                .map(it -> new PersonId(it.personId()))
                .toList();
    }

    @Override
    public List<PastChange> history(
            OrganizationId organization, PersonId person, long offset, int limit) {
        var newest = Sort.by(Sort.Direction.DESC, "version");
        var page = changes(organization, person).with(newest).skip(offset).limit(limit);
        return mongo.find(page, MembershipChangeDocument.class).stream()
                .map(it -> it.past(sealing))
                .toList();
    }

    @Override
    public long countHistory(OrganizationId organization, PersonId person) {
        return mongo.count(changes(organization, person), MembershipChangeDocument.class);
    }

    private static Query changes(OrganizationId organization, PersonId person) {
        return query(in(organization).and("personId").is(person.value()));
    }

    @Override
    public long countMembers(OrganizationId organization) {
        return mongo.count(query(active(in(organization))), MembershipDocument.class);
    }

    @Override
    public List<Membership> heldBy(PersonId person) {
        var theirs = query(active(where("personId").is(person.value()))).with(Sort.by("since"));
        return mongo.find(theirs, MembershipDocument.class).stream()
                .map(MembershipDocument::restored)
                .toList();
    }

    private static Criteria in(OrganizationId organization) {
        return where("organizationId").is(organization.value());
    }

    private static Criteria active(Criteria criteria) {
        return criteria.and("roles.0").exists(true);
    }
}
