package org.safetynets.groups.finder;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.safetynets.platform.kernel.OrganizationId;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

/** The published listings of all organizations. */
@Repository
public class Listings {

    /** Counting further than anyone turns pages would only cost. */
    static final int COUNTED = 10_000;

    private final MongoOperations mongo;

    Listings(MongoOperations mongo) {
        this.mongo = mongo;
    }

    void put(Listing listing) {
        mongo.save(listing);
    }

    void seatsFree(UUID groupId, int seatsFree) {
        change(groupId, new Update().set("seatsFree", seatsFree));
    }

    void remove(UUID groupId) {
        mongo.remove(query(where("_id").is(groupId)), Listing.class);
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

    Optional<Listing> find(UUID groupId, Instant now) {
        var listed = where("_id").is(groupId).and("certifiedUntil").gt(now);
        return Optional.ofNullable(mongo.findOne(query(listed), Listing.class));
    }

    List<Listing> search(Search search, Instant now, int page, int size) {
        return mongo.find(
                query(search.criteria(now))
                        .with(Sort.by(Listing.ORDER.toArray(String[]::new)))
                        .skip((long) page * size)
                        .limit(size),
                Listing.class);
    }

    long count(Search search, Instant now) {
        return mongo.count(query(search.criteria(now)).limit(COUNTED), Listing.class);
    }

    private void change(UUID groupId, Update update) {
        mongo.updateFirst(query(where("_id").is(groupId)), update, Listing.class);
    }
}
