package org.safetynets.referrals.referral.persistence;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.platform.personal.Erased;
import org.safetynets.platform.personal.PersonalData;
import org.safetynets.referrals.referral.domain.SeatStatus;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/** Our copy of how far a person is on the way to seats, which their referrals follow. */
@Component
class HeldSeats implements PersonalData {

    private final MongoOperations mongo;

    HeldSeats(MongoOperations mongo) {
        this.mongo = mongo;
    }

    /** One way to a seat. */
    record Seat(UUID organizationId, String seatId, SeatStatus status) {}

    @Override
    public String section() {
        return "seats-known-to-referrals";
    }

    @Override
    public Set<String> collections() {
        return Set.of("seats");
    }

    @Override
    public List<?> about(PersonId person) {
        return mongo.find(of(person), SeatsDocument.class).stream()
                .flatMap(
                        all ->
                                all.seats().entrySet().stream()
                                        .map(
                                                it ->
                                                        new Seat(
                                                                organization(all),
                                                                it.getKey(),
                                                                it.getValue().status())))
                .toList();
    }

    private static UUID organization(SeatsDocument all) {
        return UUID.fromString(all.id().substring(0, all.id().indexOf(':')));
    }

    @Override
    public Erased erase(PersonId person) {
        return Erased.removed(mongo.remove(of(person), SeatsDocument.class).getDeletedCount());
    }

    /** The person is the end of the id; rare enough to look through all of them. */
    private static Query of(PersonId person) {
        return query(where("_id").regex(":" + person + "$"));
    }
}
