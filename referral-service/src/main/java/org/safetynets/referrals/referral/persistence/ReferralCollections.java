package org.safetynets.referrals.referral.persistence;

import static org.springframework.data.domain.Sort.Direction.ASC;
import static org.springframework.data.domain.Sort.Direction.DESC;

import java.time.Duration;
import org.safetynets.platform.persistence.CollectionInitializer;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.stereotype.Component;

/** The collections of referrals and the indexes their queries need. */
@Component
class ReferralCollections implements CollectionInitializer {

    @Override
    public void initialize(MongoOperations mongo) {
        CollectionInitializer.create(mongo, "referrals");
        CollectionInitializer.create(mongo, "consents");
        CollectionInitializer.create(mongo, "receipts");
        CollectionInitializer.create(mongo, SummaryDocument.COLLECTION);
        CollectionInitializer.create(mongo, "seats");
        CollectionInitializer.create(mongo, MongoClaimAttempts.COLLECTION);
        indexReferrals(mongo);
        mongo.indexOps("consents")
                .createIndex(new Index("referralId", ASC).on("consent.signedAt", DESC));
        mongo.indexOps("receipts").createIndex(new Index("referralId", ASC).on("at", DESC));
        indexSummaries(mongo);
        mongo.indexOps("consents").createIndex(new Index("consent.participantId", ASC));
        mongo.indexOps("receipts").createIndex(new Index("partnerId", ASC));
        mongo.indexOps(MongoClaimAttempts.COLLECTION)
                .createIndex(new Index("expiresAt", ASC).expire(Duration.ZERO));
    }

    /** What was not signed for, or is shown no more, goes even when nobody comes by. */
    private static void indexSummaries(MongoOperations mongo) {
        var summaries = mongo.indexOps(SummaryDocument.COLLECTION);
        summaries.createIndex(new Index("referralId", ASC));
        summaries.createIndex(new Index("partnerId", ASC));
        summaries.createIndex(new Index("expiresAt", ASC).expire(Duration.ZERO));
    }

    private static void indexReferrals(MongoOperations mongo) {
        var referrals = mongo.indexOps("referrals");
        referrals.createIndex(new Index("codeHash", ASC).unique());
        referrals.createIndex(
                new Index("organizationId", ASC)
                        .on("counselorId", ASC)
                        .on("createdAt", DESC)
                        .on("_id", DESC));
        referrals.createIndex(
                new Index("organizationId", ASC).on("createdAt", DESC).on("_id", DESC));
        referrals.createIndex(new Index("status", ASC).on("codeExpiresAt", ASC));
        referrals.createIndex(
                new Index("claim.partnerId", ASC).on("claim.at", DESC).on("_id", DESC));
        referrals.createIndex(new Index("claim.consent.expiresAt", ASC).on("announcedDial", ASC));
    }
}
