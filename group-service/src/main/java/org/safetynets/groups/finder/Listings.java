package org.safetynets.groups.finder;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.safetynets.groups.group.domain.Group;
import org.safetynets.platform.kernel.OrganizationId;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

/** Writes the published listings of all organizations. */
@Repository
public class Listings {

    private final MongoOperations mongo;
    private final Towns towns;
    private final Clock clock;

    Listings(MongoOperations mongo, Towns towns, Clock clock) {
        this.mongo = mongo;
        this.towns = towns;
        this.clock = clock;
    }

    void put(Offer offer) {
        var listings = offer.listings(clock.instant());
        var ids = listings.stream().map(Listing::id).toList();
        mongo.remove(query(of(offer.groupId()).and("_id").nin(ids)), Listing.class);
        listings.forEach(mongo::save);
        if (offer.place() != null) {
            towns.add(offer.place());
        }
    }

    private static org.springframework.data.mongodb.core.query.Criteria of(UUID group) {
        return where("groupId").is(group);
    }

    void seatsFree(Group group) {
        var seats = seats(group.seatsForOthers(clock.instant()));
        mongo.updateMulti(query(of(group.id().value())), seats, Listing.class);
    }

    private static Update seats(int free) {
        return new Update().set("seatsFree", free).set("hasSeat", free > 0);
    }

    void remove(Collection<UUID> groups) {
        mongo.remove(query(where("groupId").in(groups)), Listing.class);
    }

    /** Shows an organization under its new name. */
    public void renameOrganization(OrganizationId organization, String name) {
        mongo.updateMulti(
                query(where("organizationId").is(organization.value())),
                new Update().set("organizationName", name),
                Listing.class);
    }

    void renamePurpose(String code, String name) {
        mongo.updateMulti(
                query(where("purpose").is(code)),
                new Update().set("purposeName", name),
                Listing.class);
    }

    /** Those whose next meeting has begun. */
    List<Listing> begun(Instant now, int limit) {
        var begun = where("nextMeeting").lte(now);
        return mongo.find(query(begun).limit(limit), Listing.class);
    }

    /**
     * Says when a group meets next, unless its listing has changed meanwhile. With its first
     * meeting a closed group has no seat for anybody else.
     */
    void turn(Listing before, Instant now) {
        var plan = before.plan();
        var turns = Turn.of(plan, now);
        var weekdays = plan.weekdays().stream().sorted().toList();
        for (var i = 0; i < turns.size(); i++) {
            var turn = turns.get(i);
            var update =
                    (before.takesNobody(now) ? seats(0) : new Update())
                            .set("slot", turn.slot())
                            .set("nextMeeting", turn.nextMeeting())
                            .set("others", turns.stream().filter(it -> !it.equals(turn)).toList());
            mongo.updateFirst(same(before, weekdays.get(i).getValue()), update, Listing.class);
        }
    }

    private static Query same(Listing before, int weekday) {
        return query(
                where("_id")
                        .is(Listing.id(before.groupId(), weekday))
                        .and("timetable")
                        .is(before.timetable())
                        .and("timeZone")
                        .is(before.timeZone())
                        .and("startMinute")
                        .is(before.startMinute()));
    }
}
