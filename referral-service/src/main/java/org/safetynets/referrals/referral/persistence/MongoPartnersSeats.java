package org.safetynets.referrals.referral.persistence;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.referrals.referral.domain.PartnersSeats;
import org.safetynets.referrals.referral.domain.SeatStatus;
import org.safetynets.referrals.referral.domain.SeatStep;
import org.safetynets.referrals.referral.persistence.SeatsDocument.SeatEntry;
import org.springframework.data.mongodb.core.FindAndModifyOptions;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

/** Copies of group-service's seats in MongoDB. */
@Repository
class MongoPartnersSeats implements PartnersSeats {

    private static final FindAndModifyOptions CREATE =
            FindAndModifyOptions.options().upsert(true).returnNew(true);

    private final MongoOperations mongo;

    MongoPartnersSeats(MongoOperations mongo) {
        this.mongo = mongo;
    }

    @Override
    public Collection<SeatStatus> hold(OrganizationId organization, PersonId partner) {
        return statuses(entries(key(organization, partner)));
    }

    @Override
    public boolean knows(OrganizationId organization, PersonId partner) {
        var any = where("_id").is(key(organization, partner)).and("seats").ne(Map.of());
        return mongo.exists(query(any), SeatsDocument.class);
    }

    @Override
    public Optional<Collection<SeatStatus>> take(SeatStep step) {
        var key = key(step.organization(), step.person());
        var seats = new HashMap<>(entries(key));
        var seat = step.seat().toString();
        var known = seats.get(seat);
        if (known != null && known.version() >= step.version()) {
            return Optional.empty();
        }
        var entry = new SeatEntry(step.version(), step.status());
        seats.put(seat, entry);
        mongo.updateFirst(
                query(where("_id").is(key)),
                Update.update("seats." + seat, entry),
                SeatsDocument.class);
        return Optional.of(statuses(seats));
    }

    /** Writes, and thereby holds, the document. */
    private Map<String, SeatEntry> entries(String key) {
        var held =
                mongo.findAndModify(
                        query(where("_id").is(key)),
                        new Update().inc("held", 1).setOnInsert("seats", Map.of()),
                        CREATE,
                        SeatsDocument.class);
        return Objects.requireNonNull(held, "an upsert gives the new document").seats();
    }

    private static List<SeatStatus> statuses(Map<String, SeatEntry> seats) {
        return seats.values().stream().map(SeatEntry::status).toList();
    }

    private static String key(OrganizationId organization, PersonId person) {
        return organization + ":" + person;
    }
}
