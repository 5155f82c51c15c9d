package org.safetynets.referrals.referral.persistence;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.List;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.referrals.referral.domain.Receipt;
import org.safetynets.referrals.referral.domain.Receipts;
import org.safetynets.referrals.referral.domain.ReferralId;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

/** Receipts in MongoDB. */
@Repository
class MongoReceipts implements Receipts {

    private static final Sort NEWEST_FIRST = Sort.by("at", "_id").descending();

    private final MongoOperations mongo;

    MongoReceipts(MongoOperations mongo) {
        this.mongo = mongo;
    }

    @Override
    public void addAll(List<Receipt> receipts) {
        if (!receipts.isEmpty()) {
            mongo.insertAll(receipts.stream().map(ReceiptDocument::of).toList());
        }
    }

    @Override
    public List<Receipt> ofPartner(PersonId partner, ReferralId referral, long offset, int size) {
        var page = of(partner, referral).with(NEWEST_FIRST).skip(offset).limit(size);
        return mongo.find(page, ReceiptDocument.class).stream()
                .map(ReceiptDocument::restore)
                .toList();
    }

    @Override
    public long countOfPartner(PersonId partner, ReferralId referral) {
        return mongo.count(of(partner, referral), ReceiptDocument.class);
    }

    @Override
    public long removeOf(PersonId partner) {
        var theirs = query(where("partnerId").is(partner.value()));
        return mongo.remove(theirs, ReceiptDocument.class).getDeletedCount();
    }

    private static Query of(PersonId partner, ReferralId referral) {
        return query(where("referralId").is(referral.value()).and("partnerId").is(partner.value()));
    }
}
