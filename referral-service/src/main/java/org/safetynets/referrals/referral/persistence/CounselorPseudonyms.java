package org.safetynets.referrals.referral.persistence;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import org.safetynets.platform.kernel.PersonId;
import org.safetynets.platform.people.PseudonymCopies;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

/** The pseudonyms of counselors on their referrals, in whatever organizations. */
@Component
class CounselorPseudonyms implements PseudonymCopies {

    private final MongoOperations mongo;

    CounselorPseudonyms(MongoOperations mongo) {
        this.mongo = mongo;
    }

    @Override
    public void rename(PersonId person, String pseudonym) {
        mongo.updateMulti(
                query(where("counselorId").is(person.value())),
                new Update().set("counselorPseudonym", pseudonym),
                ReferralDocument.class);
    }
}
