package org.safetynets.referrals.referral.persistence;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.List;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.referrals.referral.domain.Consent;
import org.safetynets.referrals.referral.domain.Consents;
import org.safetynets.referrals.referral.domain.ReferralId;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

/** The history of consents in MongoDB. */
@Repository
class MongoConsents implements Consents {

    private static final Sort NEWEST_FIRST = Sort.by("consent.signedAt", "_id").descending();

    private final MongoOperations mongo;

    MongoConsents(MongoOperations mongo) {
        this.mongo = mongo;
    }

    @Override
    public void keep(ReferralId referral, Consent consent) {
        mongo.save(
                new KeptConsent(
                        consent.id().value(), referral.value(), ConsentDocument.of(consent)));
    }

    @Override
    public List<Consent> ofPartner(PersonId partner, ReferralId referral, long offset, int size) {
        var page = given(partner, referral).with(NEWEST_FIRST).skip(offset).limit(size);
        return mongo.find(page, KeptConsent.class).stream()
                .map(it -> it.consent().restore())
                .toList();
    }

    @Override
    public long countOfPartner(PersonId partner, ReferralId referral) {
        return mongo.count(given(partner, referral), KeptConsent.class);
    }

    @Override
    public long removeOf(PersonId partner) {
        var theirs = query(where("consent.participantId").is(partner.value()));
        return mongo.remove(theirs, KeptConsent.class).getDeletedCount();
    }

    private static Query given(PersonId partner, ReferralId referral) {
        return query(
                where("referralId")
                        .is(referral.value())
                        .and("consent.participantId")
                        .is(partner.value()));
    }
}
