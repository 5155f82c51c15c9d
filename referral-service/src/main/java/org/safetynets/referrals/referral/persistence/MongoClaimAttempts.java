package org.safetynets.referrals.referral.persistence;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;
import org.bson.Document;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.referrals.referral.domain.ClaimAttempts;
import org.safetynets.referrals.referral.domain.Refused;
import org.safetynets.referrals.referral.domain.TooManyCodeAttempts;
import org.springframework.data.mongodb.core.FindAndModifyOptions;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Counts attempts per person and hour of the clock in MongoDB. */
@Repository
class MongoClaimAttempts implements ClaimAttempts {

    static final String COLLECTION = "claim_attempts";

    private static final FindAndModifyOptions CREATE =
            FindAndModifyOptions.options().upsert(true).returnNew(true);

    private final MongoOperations mongo;

    MongoClaimAttempts(MongoOperations mongo) {
        this.mongo = mongo;
    }

    /** Outside of any transaction: an attempt counts also when the request is rolled back. */
    @Override
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public Optional<Refused> take(PersonId by, Instant now) {
        var hour = now.truncatedTo(ChronoUnit.HOURS);
        var nextHour = hour.plus(1, ChronoUnit.HOURS);
        var counted =
                mongo.findAndModify(
                        query(where("_id").is(by + ":" + hour.getEpochSecond())),
                        new Update().inc("attempts", 1).setOnInsert("expiresAt", nextHour),
                        CREATE,
                        Document.class,
                        COLLECTION);
        var attempts = Objects.requireNonNull(counted, "upserted").getInteger("attempts", 1);
        return attempts > PER_HOUR
                ? Optional.of(new Refused(new TooManyCodeAttempts(nextHour)))
                : Optional.empty();
    }
}
