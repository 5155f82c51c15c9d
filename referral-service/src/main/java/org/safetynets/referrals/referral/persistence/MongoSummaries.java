package org.safetynets.referrals.referral.persistence;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Instant;
import java.util.Optional;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.platform.sealing.Sealing;
import org.safetynets.platform.sealing.Subject;
import org.safetynets.referrals.referral.domain.Preview;
import org.safetynets.referrals.referral.domain.ReferralId;
import org.safetynets.referrals.referral.domain.Summaries;
import org.safetynets.referrals.referral.domain.Summary;
import org.safetynets.referrals.referral.domain.SummaryId;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Summaries in MongoDB, each sealed for its partner. */
@Repository
class MongoSummaries implements Summaries {

    /** As it is stored, however answers are written on the wire. */
    private static final JsonMapper JSON = JsonMapper.shared();

    private final MongoOperations mongo;
    private final Sealing sealing;

    MongoSummaries(MongoOperations mongo, Sealing sealing) {
        this.mongo = mongo;
        this.sealing = sealing;
    }

    @Override
    public void keep(Preview preview) {
        var before = of(preview.referral()).and("shown").is(false);
        mongo.remove(query(before), SummaryDocument.class);
        var id = preview.id().value();
        var partner = preview.partner().value();
        var text = JSON.writeValueAsString(preview.summary());
        mongo.insert(
                new SummaryDocument(
                        id,
                        preview.referral().value(),
                        partner,
                        sealing.seal(Subject.person(partner), SummaryDocument.place(id), text),
                        preview.at(),
                        false,
                        preview.usableUntil()));
    }

    @Override
    public Optional<Summary> signable(
            PersonId partner, ReferralId referral, SummaryId id, Instant now) {
        return one(
                of(referral)
                        .and("_id")
                        .is(id.value())
                        .and("partnerId")
                        .is(partner.value())
                        .and("expiresAt")
                        .gt(now));
    }

    @Override
    public Optional<Summary> shown(ReferralId referral, SummaryId id) {
        return one(of(referral).and("_id").is(id.value()).and("shown").is(true));
    }

    private Optional<Summary> one(Criteria criteria) {
        return Optional.ofNullable(mongo.findOne(query(criteria), SummaryDocument.class))
                .flatMap(this::open);
    }

    Optional<Summary> open(SummaryDocument kept) {
        return sealing.open(
                        Subject.person(kept.partnerId()),
                        SummaryDocument.place(kept.id()),
                        kept.summary())
                .map(it -> JSON.readValue(it, Summary.class));
    }

    @Override
    public void show(ReferralId referral, SummaryId id, Instant until) {
        var others = of(referral).and("_id").ne(id.value());
        mongo.remove(query(others), SummaryDocument.class);
        mongo.updateFirst(
                query(of(referral).and("_id").is(id.value())),
                Update.update("shown", true).set("expiresAt", until),
                SummaryDocument.class);
    }

    @Override
    public void destroy(ReferralId referral) {
        mongo.remove(query(of(referral)), SummaryDocument.class);
    }

    private static Criteria of(ReferralId referral) {
        return where("referralId").is(referral.value());
    }
}
