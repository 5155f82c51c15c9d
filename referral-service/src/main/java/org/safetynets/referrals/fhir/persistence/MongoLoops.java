package org.safetynets.referrals.fhir.persistence;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.platform.persistence.StaleVersionException;
import org.safetynets.referrals.fhir.domain.FhirClient;
import org.safetynets.referrals.fhir.domain.Loop;
import org.safetynets.referrals.fhir.domain.LoopQuery;
import org.safetynets.referrals.fhir.domain.Loops;
import org.safetynets.referrals.fhir.domain.OrderNumber;
import org.safetynets.referrals.referral.domain.ReferralId;
import org.safetynets.referrals.referral.domain.Shown;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Repository;

/** Loops in MongoDB. */
@Repository
class MongoLoops implements Loops {

    private final MongoOperations mongo;

    MongoLoops(MongoOperations mongo) {
        this.mongo = mongo;
    }

    @Override
    public void add(Loop loop) {
        mongo.insert(LoopDocument.of(loop));
    }

    @Override
    public void replace(Loop newer) {
        var before = where("_id").is(newer.referral().value()).and("version");
        var found =
                mongo.findAndReplace(query(before.is(newer.version() - 1)), LoopDocument.of(newer));
        if (found == null) {
            throw new StaleVersionException();
        }
    }

    @Override
    public Optional<Loop> of(OrganizationId organization, ReferralId referral) {
        return one(in(organization).and("_id").is(referral.value()));
    }

    @Override
    public Optional<Loop> of(FhirClient client, ReferralId referral) {
        return one(readBy(client).and("_id").is(referral.value()));
    }

    @Override
    public Optional<Loop> numbered(FhirClient client, OrderNumber number) {
        return one(
                readBy(client)
                        .and("number")
                        .is(number.value())
                        .and("numberSystem")
                        .is(number.system()));
    }

    @Override
    public List<Loop> changed(FhirClient client, LoopQuery asked) {
        var sight = client.isPractice() ? "practice" : "organization";
        var parts = new ArrayList<Criteria>();
        parts.add(readBy(client));
        if (asked.sentOnly()) {
            parts.add(where("sent").ne(null));
        }
        if (!asked.statuses().isEmpty()) {
            parts.add(where(sight + ".status").in(asked.statuses()));
        }
        if (!asked.referrals().isEmpty()) {
            parts.add(where("_id").in(asked.referrals().stream().map(ReferralId::value).toList()));
        }
        asked.from().ifPresent(it -> parts.add(where(sight + ".since").gte(it)));
        asked.until().ifPresent(it -> parts.add(where(sight + ".since").lte(it)));
        asked.after().ifPresent(it -> parts.add(after(sight, it)));
        var page =
                query(new Criteria().andOperator(parts))
                        .with(Sort.by(sight + ".since", "_id"))
                        .limit(asked.size());
        return mongo.find(page, LoopDocument.class).stream().map(LoopDocument::restore).toList();
    }

    @Override
    public List<Loop> attendanceBefore(Instant until, int atMost) {
        var due =
                where("practice.attendanceUntil").lt(until).and("practice.shown").ne(Shown.CLOSED);
        return mongo.find(query(due).limit(atMost), LoopDocument.class).stream()
                .map(LoopDocument::restore)
                .toList();
    }

    /** The first part keeps the index's range; the second cuts off those of the same moment. */
    private static Criteria after(String sight, Place place) {
        var since = where(sight + ".since");
        return new Criteria()
                .andOperator(
                        since.gte(place.since()),
                        new Criteria()
                                .orOperator(
                                        where(sight + ".since").gt(place.since()),
                                        where("_id").gt(place.referral().value())));
    }

    private static Criteria readBy(FhirClient client) {
        var mine = in(client.organization());
        return client.isPractice()
                ? mine.and("counselorId").in(client.people().stream().map(PersonId::value).toList())
                : mine;
    }

    private static Criteria in(OrganizationId organization) {
        return where("organizationId").is(organization.value());
    }

    private Optional<Loop> one(Criteria criteria) {
        return Optional.ofNullable(mongo.findOne(query(criteria), LoopDocument.class))
                .map(LoopDocument::restore);
    }
}
