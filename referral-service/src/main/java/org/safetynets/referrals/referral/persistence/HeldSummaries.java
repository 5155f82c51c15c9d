package org.safetynets.referrals.referral.persistence;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.platform.personal.Erased;
import org.safetynets.platform.personal.PersonalData;
import org.safetynets.referrals.referral.domain.Summary;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/** Summaries of scores that a partner lets a counselor see, or has looked at for that. */
@Component
class HeldSummaries implements PersonalData {

    private final MongoOperations mongo;
    private final MongoSummaries summaries;

    HeldSummaries(MongoOperations mongo, MongoSummaries summaries) {
        this.mongo = mongo;
        this.summaries = summaries;
    }

    /** One of them. */
    record Previewed(
            UUID referralId, Instant previewedAt, boolean shown, List<Summary.Measured> measures) {}

    @Override
    public String section() {
        return "summaries-for-counselors";
    }

    @Override
    public Set<String> collections() {
        return Set.of(SummaryDocument.COLLECTION);
    }

    @Override
    public List<?> about(PersonId person) {
        return mongo.find(of(person), SummaryDocument.class).stream().map(this::told).toList();
    }

    private Previewed told(SummaryDocument it) {
        var measures = summaries.open(it).map(Summary::measures).orElse(List.of());
        return new Previewed(it.referralId(), it.previewedAt(), it.shown(), measures);
    }

    @Override
    public Erased erase(PersonId person) {
        return Erased.removed(mongo.remove(of(person), SummaryDocument.class).getDeletedCount());
    }

    private static Query of(PersonId person) {
        return query(where("partnerId").is(person.value()));
    }
}
