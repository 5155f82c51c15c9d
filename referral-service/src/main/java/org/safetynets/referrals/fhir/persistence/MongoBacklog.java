package org.safetynets.referrals.fhir.persistence;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safetynets.referrals.fhir.domain.Backlog;
import org.safetynets.referrals.referral.domain.ReferralId;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.stereotype.Repository;

/** The one mark, in MongoDB. */
@Repository
class MongoBacklog implements Backlog {

    private static final String ID = "loops";

    private final MongoOperations mongo;

    MongoBacklog(MongoOperations mongo) {
        this.mongo = mongo;
    }

    /** The mark as it is stored. */
    @Document("fhir_backlog")
    record MarkDocument(@Id String id, @Nullable UUID last, boolean over) {}

    @Override
    public Mark mark() {
        var known = mongo.findById(ID, MarkDocument.class);
        return known == null
                ? new Mark(Optional.empty(), false)
                : new Mark(Optional.ofNullable(known.last()).map(ReferralId::new), known.over());
    }

    @Override
    public void mark(Mark mark) {
        mongo.save(
                new MarkDocument(ID, mark.last().map(ReferralId::value).orElse(null), mark.over()));
    }
}
