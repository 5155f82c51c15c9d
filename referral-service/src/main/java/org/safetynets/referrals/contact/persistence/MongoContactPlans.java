package org.safetynets.referrals.contact.persistence;

import static org.springframework.data.domain.Sort.Direction.ASC;
import static org.springframework.data.domain.Sort.Direction.DESC;
import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.platform.persistence.CollectionInitializer;
import org.safetynets.platform.persistence.StaleVersionException;
import org.safetynets.referrals.contact.domain.ContactPlan;
import org.safetynets.referrals.contact.domain.ContactPlans;
import org.safetynets.referrals.referral.domain.ReferralId;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

/** Plans in MongoDB. */
@Repository
class MongoContactPlans implements ContactPlans, CollectionInitializer {

    private final MongoOperations mongo;

    MongoContactPlans(MongoOperations mongo) {
        this.mongo = mongo;
    }

    @Override
    public void initialize(MongoOperations store) {
        CollectionInitializer.create(store, ContactPlanDocument.COLLECTION);
        var plans = store.indexOps(ContactPlanDocument.COLLECTION);
        plans.createIndex(new Index("dueAt", ASC));
        plans.createIndex(
                new Index("partnerId", ASC).on("organizationId", ASC).on("askedAt", DESC));
    }

    @Override
    public void add(ContactPlan plan) {
        mongo.insert(ContactPlanDocument.of(plan));
    }

    @Override
    public void replace(ContactPlan newer) {
        var before =
                where("_id").is(newer.referral().value()).and("version").is(newer.version() - 1);
        if (mongo.findAndReplace(query(before), ContactPlanDocument.of(newer)) == null) {
            throw new StaleVersionException();
        }
    }

    @Override
    public Optional<ContactPlan> ofPartner(PersonId partner, ReferralId referral) {
        return some(query(where("_id").is(referral.value()).and("partnerId").is(partner.value())))
                .stream()
                .findFirst();
    }

    @Override
    public Optional<ContactPlan> lastAsked(OrganizationId organization, PersonId partner) {
        var asked =
                query(
                        where("organizationId")
                                .is(organization.value())
                                .and("partnerId")
                                .is(partner.value())
                                .and("askedAt")
                                .ne(null));
        return some(asked.with(Sort.by(DESC, "askedAt")).limit(1)).stream().findFirst();
    }

    @Override
    public List<ContactPlan> due(Instant now, int atMost) {
        return some(query(where("dueAt").lte(now)).with(Sort.by("dueAt")).limit(atMost));
    }

    @Override
    public List<ContactPlan> ofPartner(PersonId partner) {
        return some(of(partner));
    }

    @Override
    public long removeOf(PersonId partner) {
        return mongo.remove(of(partner), ContactPlanDocument.class).getDeletedCount();
    }

    private static Query of(PersonId partner) {
        return query(where("partnerId").is(partner.value()));
    }

    private List<ContactPlan> some(Query which) {
        return mongo.find(which, ContactPlanDocument.class).stream()
                .map(ContactPlanDocument::restore)
                .toList();
    }
}
