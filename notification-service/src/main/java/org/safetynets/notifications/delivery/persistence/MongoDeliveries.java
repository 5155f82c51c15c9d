package org.safetynets.notifications.delivery.persistence;

import static java.util.stream.Collectors.toUnmodifiableSet;
import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.safetynets.notifications.delivery.domain.Deliveries;
import org.safetynets.notifications.delivery.domain.Delivery;
import org.safetynets.notifications.delivery.persistence.DeliveryDocument.State;
import org.safetynets.platform.Ids;
import org.safetynets.platform.kernel.PersonId;
import org.springframework.data.domain.Sort;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.FindAndModifyOptions;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

@Repository
class MongoDeliveries implements Deliveries {

    private static final String COLLECTION = DeliveryCollection.NAME;

    private final MongoOperations mongo;

    MongoDeliveries(MongoOperations mongo) {
        this.mongo = mongo;
    }

    @Override
    public Set<PersonId> toldOf(UUID causeId) {
        var query = Query.query(where("causeId").is(causeId));
        return mongo.findDistinct(query, "personId", COLLECTION, UUID.class).stream()
                .map(PersonId::new)
                .collect(toUnmodifiableSet());
    }

    @Override
    public void add(Collection<Delivery> deliveries) {
        mongo.insert(
                deliveries.stream().map(it -> DeliveryDocument.of(it, null)).toList(), COLLECTION);
    }

    /** While a claim is held the delivery is due only after the lease. */
    @Override
    public Optional<Claim> claimDue(Instant now, Duration lease) {
        var token = Ids.next();
        var due =
                Query.query(where("state").is(State.WAITING).and("dueAt").lte(now))
                        .with(Sort.by("dueAt"));
        var claimed =
                mongo.findAndModify(
                        due,
                        new Update().set("claim", token).set("dueAt", now.plus(lease)),
                        FindAndModifyOptions.options().returnNew(true),
                        DeliveryDocument.class,
                        COLLECTION);
        return Optional.ofNullable(claimed).map(it -> new Claim(it.toDelivery(), token));
    }

    @Override
    public boolean settle(Claim claim, Delivery after) {
        var ours =
                Query.query(
                        where("_id")
                                .is(after.id())
                                .and("claim")
                                .is(claim.token())
                                .and("version")
                                .is(claim.delivery().version()));
        var replaced = mongo.findAndReplace(ours, DeliveryDocument.of(after, null), COLLECTION);
        return replaced != null;
    }

    @Override
    public List<Delivery> ledger(PersonId person, long skip, int limit) {
        var page =
                ledgerOf(person)
                        .with(Sort.by(Direction.DESC, "decidedAt", "_id"))
                        .skip(skip)
                        .limit(limit);
        return mongo.find(page, DeliveryDocument.class, COLLECTION).stream()
                .map(DeliveryDocument::toDelivery)
                .toList();
    }

    @Override
    public long ledgerCount(PersonId person) {
        return mongo.count(ledgerOf(person), COLLECTION);
    }

    /** What only waits for its turn is not decided yet. */
    private static Query ledgerOf(PersonId person) {
        return Query.query(where("personId").is(person.value()).and("decidedAt").exists(true));
    }
}
