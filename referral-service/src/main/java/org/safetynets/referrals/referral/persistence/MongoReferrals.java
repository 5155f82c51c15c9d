package org.safetynets.referrals.referral.persistence;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.platform.persistence.StaleVersionException;
import org.safetynets.referrals.referral.domain.CodeHash;
import org.safetynets.referrals.referral.domain.Dial;
import org.safetynets.referrals.referral.domain.Referral;
import org.safetynets.referrals.referral.domain.ReferralId;
import org.safetynets.referrals.referral.domain.ReferralStatus;
import org.safetynets.referrals.referral.domain.Referrals;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

/** Referrals in MongoDB. */
@Repository
class MongoReferrals implements Referrals {

    private static final Sort BY_CREATION = Sort.by("createdAt", "_id").descending();
    private static final Sort BY_CLAIM = Sort.by("claim.at", "_id").descending();

    private final MongoOperations mongo;

    MongoReferrals(MongoOperations mongo) {
        this.mongo = mongo;
    }

    @Override
    public void add(Referral referral) {
        mongo.insert(ReferralDocument.of(referral));
    }

    @Override
    public void replace(Referral newer) {
        var before = where("_id").is(newer.id().value()).and("version").is(newer.version() - 1);
        if (mongo.findAndReplace(query(before), ReferralDocument.of(newer)) == null) {
            throw new StaleVersionException();
        }
    }

    @Override
    public Optional<Referral> ofCounselor(
            OrganizationId organization, PersonId counselor, ReferralId referral) {
        return one(madeBy(organization, counselor).and("_id").is(referral.value()));
    }

    @Override
    public List<Referral> ofCounselor(
            OrganizationId organization, PersonId counselor, long offset, int size) {
        var made = query(madeBy(organization, counselor));
        return some(made.with(BY_CREATION).skip(offset).limit(size));
    }

    @Override
    public long countOfCounselor(OrganizationId organization, PersonId counselor) {
        return mongo.count(query(madeBy(organization, counselor)), ReferralDocument.class);
    }

    @Override
    public List<Referral> ofOrganization(
            OrganizationId organization, Collection<ReferralId> referrals) {
        var ids = referrals.stream().map(ReferralId::value).toList();
        return some(query(where("organizationId").is(organization.value()).and("_id").in(ids)));
    }

    @Override
    public List<Referral> openOfPartner(OrganizationId organization, PersonId partner) {
        return some(
                query(
                        where("organizationId")
                                .is(organization.value())
                                .and("claim.partnerId")
                                .is(partner.value())
                                .and("open")
                                .is(true)));
    }

    @Override
    public Optional<Referral> byCode(CodeHash code) {
        return one(where("codeHash").is(code.value()));
    }

    @Override
    public Optional<Referral> ofPartner(PersonId partner, ReferralId referral) {
        return one(claimedBy(partner).and("_id").is(referral.value()));
    }

    @Override
    public List<Referral> ofPartner(PersonId partner, long offset, int size) {
        return some(query(claimedBy(partner)).with(BY_CLAIM).skip(offset).limit(size));
    }

    @Override
    public long countOfPartner(PersonId partner) {
        return mongo.count(query(claimedBy(partner)), ReferralDocument.class);
    }

    @Override
    public List<Referral> following(Optional<ReferralId> last, int atMost) {
        var rest = last.map(it -> query(where("_id").gt(it.value()))).orElseGet(Query::new);
        return some(rest.with(Sort.by("_id")).limit(atMost));
    }

    @Override
    public List<Referral> lapsed(Instant now, int atMost) {
        return some(
                query(where("announcedDial").ne(Dial.D0).and("claim.consent.expiresAt").lte(now))
                        .limit(atMost));
    }

    @Override
    public List<Referral> unclaimed(Instant now, int atMost) {
        var waiting = EnumSet.of(ReferralStatus.RECEIVED, ReferralStatus.INVITED);
        return some(query(where("status").in(waiting).and("codeExpiresAt").lte(now)).limit(atMost));
    }

    @Override
    public Optional<Referral> forStaff(
            OrganizationId organization, PersonId reader, ReferralId referral) {
        return one(notMadeBy(organization, reader).and("_id").is(referral.value()));
    }

    @Override
    public List<Referral> forStaff(
            OrganizationId organization,
            PersonId reader,
            Optional<Boolean> open,
            long offset,
            int size) {
        var all = query(ofStaff(organization, reader, open));
        return some(all.with(BY_CREATION).skip(offset).limit(size));
    }

    @Override
    public long countForStaff(
            OrganizationId organization, PersonId reader, Optional<Boolean> open) {
        return mongo.count(query(ofStaff(organization, reader, open)), ReferralDocument.class);
    }

    private static Criteria ofStaff(
            OrganizationId organization, PersonId reader, Optional<Boolean> open) {
        var all = notMadeBy(organization, reader);
        return open.map(it -> all.and("open").is(it)).orElse(all);
    }

    private static Criteria notMadeBy(OrganizationId organization, PersonId reader) {
        return where("organizationId")
                .is(organization.value())
                .and("counselorId")
                .ne(reader.value());
    }

    private static Criteria madeBy(OrganizationId organization, PersonId counselor) {
        return where("organizationId")
                .is(organization.value())
                .and("counselorId")
                .is(counselor.value());
    }

    private static Criteria claimedBy(PersonId partner) {
        return where("claim.partnerId").is(partner.value());
    }

    private Optional<Referral> one(Criteria criteria) {
        return Optional.ofNullable(mongo.findOne(query(criteria), ReferralDocument.class))
                .map(ReferralDocument::restore);
    }

    private List<Referral> some(Query query) {
        return mongo.find(query, ReferralDocument.class).stream()
                .map(ReferralDocument::restore)
                .toList();
    }
}
