package org.safetynets.referrals.outward.persistence;

import static org.springframework.data.domain.Sort.Direction.ASC;
import static org.springframework.data.domain.Sort.Direction.DESC;
import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.platform.persistence.CollectionInitializer;
import org.safetynets.platform.persistence.StaleVersionException;
import org.safetynets.platform.sealing.Sealing;
import org.safetynets.referrals.outward.domain.Outward;
import org.safetynets.referrals.outward.domain.OutwardId;
import org.safetynets.referrals.outward.domain.OutwardStatus;
import org.safetynets.referrals.outward.domain.Outwards;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

/** Referrals onward in MongoDB. */
@Repository
class MongoOutwards implements Outwards, CollectionInitializer {

    private static final Sort NEWEST_FIRST = Sort.by(DESC, "createdAt", "_id");
    private static final List<OutwardStatus> SHOWN =
            Arrays.stream(OutwardStatus.values()).filter(OutwardStatus::isShown).toList();

    private final MongoOperations mongo;
    private final Sealing sealing;
    private final Clock clock;

    MongoOutwards(MongoOperations mongo, Sealing sealing, Clock clock) {
        this.mongo = mongo;
        this.sealing = sealing;
        this.clock = clock;
    }

    @Override
    public void initialize(MongoOperations store) {
        CollectionInitializer.create(store, OutwardDocument.COLLECTION);
        var all = store.indexOps(OutwardDocument.COLLECTION);
        all.createIndex(new Index("partnerId", ASC).on("createdAt", DESC));
        all.createIndex(
                new Index("recipientOrganizationId", ASC)
                        .on("recipientId", ASC)
                        .on("createdAt", DESC));
        all.createIndex(new Index("recipientId", ASC));
        all.createIndex(new Index("open", ASC).on("dueAt", ASC));
    }

    @Override
    public void add(Outward outward) {
        mongo.insert(OutwardDocument.of(outward, sealing));
    }

    @Override
    public void replace(Outward newer) {
        var before = where("_id").is(newer.id().value()).and("version").is(newer.version() - 1);
        var document = OutwardDocument.of(newer, sealing);
        if (mongo.findAndReplace(query(before), document) == null) {
            throw new StaleVersionException();
        }
    }

    @Override
    public Optional<Outward> ofPartner(PersonId partner, OutwardId id) {
        return one(where("partnerId").is(partner.value()).and("_id").is(id.value()));
    }

    @Override
    public List<Outward> ofPartner(PersonId partner, long offset, int size) {
        var mine = query(where("partnerId").is(partner.value())).with(NEWEST_FIRST);
        return some(mine.skip(offset).limit(size));
    }

    @Override
    public long countOfPartner(PersonId partner) {
        return mongo.count(query(where("partnerId").is(partner.value())), OutwardDocument.class);
    }

    @Override
    public Optional<Outward> received(
            OrganizationId organization, Optional<PersonId> counselor, OutwardId id) {
        return one(shown(organization, counselor).and("_id").is(id.value()));
    }

    @Override
    public List<Outward> received(
            OrganizationId organization, Optional<PersonId> counselor, long offset, int size) {
        var theirs = query(shown(organization, counselor)).with(NEWEST_FIRST);
        return some(theirs.skip(offset).limit(size));
    }

    @Override
    public long countReceived(OrganizationId organization, Optional<PersonId> counselor) {
        return mongo.count(query(shown(organization, counselor)), OutwardDocument.class);
    }

    @Override
    public List<Outward> overdue(Instant now, int atMost) {
        return some(query(where("open").is(true).and("dueAt").lte(now)).limit(atMost));
    }

    /** What is open and overdue is over, whether or not the clock has come by. */
    private Criteria shown(OrganizationId organization, Optional<PersonId> counselor) {
        return where("recipientOrganizationId")
                .is(organization.value())
                .and("recipientId")
                .is(counselor.map(PersonId::value).orElse(null))
                .and("status")
                .in(SHOWN)
                .orOperator(where("open").is(false), where("dueAt").gt(clock.instant()));
    }

    private Optional<Outward> one(Criteria which) {
        return some(query(which)).stream().findFirst();
    }

    private List<Outward> some(Query which) {
        return mongo.find(which, OutwardDocument.class).stream()
                .map(it -> it.restore(sealing))
                .toList();
    }
}
