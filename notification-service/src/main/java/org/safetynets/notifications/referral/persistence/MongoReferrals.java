package org.safetynets.notifications.referral.persistence;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.util.Optional;
import java.util.UUID;
import org.safetynets.notifications.audience.persistence.Replicas;
import org.safetynets.notifications.referral.domain.DisclosedView;
import org.safetynets.notifications.referral.domain.KnownReferral;
import org.safetynets.notifications.referral.domain.Referrals;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.persistence.CollectionInitializer;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

/** Keeps only what a counselor may learn, not where the referral truly stands. */
@Repository
class MongoReferrals implements Referrals, CollectionInitializer {

    private static final String COLLECTION = "referrals";

    private final MongoOperations mongo;
    private final Replicas replicas;

    MongoReferrals(MongoOperations mongo, Replicas replicas) {
        this.mongo = mongo;
        this.replicas = replicas;
    }

    @Override
    public void initialize(MongoOperations operations) {
        CollectionInitializer.create(operations, COLLECTION);
    }

    @Override
    public Optional<KnownReferral> find(OrganizationId organization, UUID referralId) {
        var query =
                Query.query(
                        where("organizationId").is(organization.value()).and("_id").is(referralId));
        return Optional.ofNullable(mongo.findOne(query, ReferralDocument.class, COLLECTION))
                .map(it -> new KnownReferral(organization, it.id(), it.version(), it.view()));
    }

    @Override
    public void learn(KnownReferral referral) {
        replicas.learn(
                COLLECTION,
                referral.referralId(),
                referral.version(),
                new ReferralDocument(
                        referral.referralId(),
                        referral.organization().value(),
                        referral.version(),
                        referral.view()));
    }

    /** A referral as it is stored. */
    record ReferralDocument(UUID id, UUID organizationId, long version, DisclosedView view) {}
}
