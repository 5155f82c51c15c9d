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
import org.bson.Document;
import org.safetynets.notifications.card.domain.Channel;
import org.safetynets.notifications.card.domain.Why;
import org.safetynets.notifications.delivery.domain.Deliveries;
import org.safetynets.notifications.delivery.domain.Delivery;
import org.safetynets.notifications.delivery.domain.Settled;
import org.safetynets.notifications.delivery.persistence.DeliveryDocument.State;
import org.safetynets.notifications.notice.domain.Notice;
import org.safetynets.platform.Ids;
import org.safetynets.platform.kernel.PersonId;
import org.springframework.data.domain.Sort;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.BulkOperations.BulkMode;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

@Repository
class MongoDeliveries implements Deliveries {

    private static final String COLLECTION = DeliveryCollection.NAME;
    private static final String PERSON = "personId";
    private static final String CHANNEL = "channel";
    private static final String STATE = "state";
    private static final String DUE = "dueAt";

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

    @Override
    public Set<Channel> used(UUID causeId, PersonId person) {
        var query = Query.query(where("causeId").is(causeId).and(PERSON).is(person.value()));
        return mongo.find(query, DeliveryDocument.class, COLLECTION).stream()
                .map(DeliveryDocument::channel)
                .collect(toUnmodifiableSet());
    }

    @Override
    public Optional<Delivery> find(UUID deliveryId) {
        return Optional.ofNullable(mongo.findById(deliveryId, DeliveryDocument.class, COLLECTION))
                .filter(DeliveryDocument::isKnown)
                .map(DeliveryDocument::toDelivery);
    }

    /**
     * While a claim is held the delivery is due only after the lease. Where another instance is
     * faster and takes all that were found, others are looked for. What a later revision wrote and
     * this one has no words for waits for an instance that has.
     */
    @Override
    public List<Claim> claimDue(Channel channel, Instant now, Duration lease, int most) {
        var due =
                where(STATE)
                        .is(State.WAITING)
                        .and(CHANNEL)
                        .is(channel)
                        .and(DUE)
                        .lte(now)
                        .and(DeliveryDocument.NOTICE)
                        .in(Notice.keys());
        var first = new Query(due).with(Sort.by(DUE)).limit(most);
        first.fields().include("_id");
        var found = ids(first);
        while (!found.isEmpty()) {
            var token = Ids.next();
            claim(found, due, token, now.plus(lease));
            var claims = claimed(found, token);
            if (!claims.isEmpty()) {
                return claims;
            }
            found = ids(first);
        }
        return List.of();
    }

    private List<UUID> ids(Query query) {
        return mongo.find(query, Document.class, COLLECTION).stream()
                .map(it -> it.get("_id", UUID.class))
                .toList();
    }

    private void claim(List<UUID> ids, Criteria which, UUID token, Instant until) {
        mongo.updateMulti(
                Query.query(new Criteria().andOperator(where("_id").in(ids), which)),
                new Update().set("claim", token).set(DUE, until),
                COLLECTION);
    }

    private List<Claim> claimed(List<UUID> ids, UUID token) {
        var ours = Query.query(where("_id").in(ids).and("claim").is(token));
        return mongo.find(ours, DeliveryDocument.class, COLLECTION).stream()
                .map(it -> new Claim(it.toDelivery(), token))
                .toList();
    }

    @Override
    public boolean leadsItsCollection(Delivery delivery, Instant now, Duration lease) {
        var before = collection(delivery, now, lease).and("_id").lt(delivery.id());
        return !mongo.exists(Query.query(before), COLLECTION);
    }

    @Override
    public List<Claim> claimCollected(Delivery first, Instant now, Duration lease, int most) {
        var token = Ids.next();
        var others =
                Query.query(collection(first, now, lease).and("_id").ne(first.id())).limit(most);
        others.fields().include("_id");
        var ids = ids(others);
        claim(ids, where(STATE).is(State.WAITING), token, now.plus(lease));
        return claimed(ids, token);
    }

    /** What waits for the same collection and is due, whoever holds it. */
    private static Criteria collection(Delivery one, Instant now, Duration lease) {
        return where(STATE)
                .is(State.WAITING)
                .and(CHANNEL)
                .is(one.channel())
                .and(PERSON)
                .is(one.order().person().value())
                .and("why")
                .is(Why.DIGEST)
                .and(DUE)
                .lte(now.plus(lease))
                .and(DeliveryDocument.NOTICE)
                .in(Notice.keys());
    }

    @Override
    public long sentBefore(Delivery delivery, Instant since, Instant now) {
        var sent = where(STATE).is(State.SENT).and("decidedAt").gte(since);
        var going =
                where(STATE)
                        .is(State.WAITING)
                        .and("claim")
                        .ne(null)
                        .and(DUE)
                        .gt(now)
                        .and("_id")
                        .lt(delivery.id());
        return mongo.count(
                Query.query(
                        where(PERSON)
                                .is(delivery.order().person().value())
                                .and(CHANNEL)
                                .is(delivery.channel())
                                .orOperator(sent, going)),
                COLLECTION);
    }

    @Override
    public List<Delivery> waitingAbout(UUID subject) {
        var query = Query.query(where("order.subject").is(subject).and(STATE).is(State.WAITING));
        return mongo.find(query, DeliveryDocument.class, COLLECTION).stream()
                .filter(DeliveryDocument::isKnown)
                .map(DeliveryDocument::toDelivery)
                .toList();
    }

    @Override
    public boolean replace(Delivery after) {
        var before =
                Query.query(where("_id").is(after.id()).and("version").is(after.version() - 1));
        return mongo.findAndReplace(before, DeliveryDocument.of(after, null), COLLECTION) != null;
    }

    /** What is found ours stays so: whoever changes it meanwhile ends the transaction. */
    @Override
    public List<Settlement> settle(List<Settlement> settlements) {
        var any = settlements.stream().map(MongoDeliveries::ours).toArray(Criteria[]::new);
        var query = Query.query(new Criteria().orOperator(any));
        query.fields().include("_id");
        var ids = Set.copyOf(ids(query));
        var kept = settlements.stream().filter(it -> ids.contains(it.after().id())).toList();
        if (!kept.isEmpty()) {
            var writes = mongo.bulkOps(BulkMode.UNORDERED, DeliveryDocument.class, COLLECTION);
            kept.forEach(
                    it ->
                            writes.replaceOne(
                                    Query.query(ours(it)), DeliveryDocument.of(it.after(), null)));
            writes.execute();
        }
        return kept;
    }

    private static Criteria ours(Settlement it) {
        return where("_id")
                .is(it.after().id())
                .and("claim")
                .is(it.claim().token())
                .and("version")
                .is(it.claim().delivery().version());
    }

    @Override
    public List<Settled> ledger(PersonId person, long skip, int limit) {
        var page =
                ledgerOf(person)
                        .with(Sort.by(Direction.DESC, "decidedAt", "_id"))
                        .skip(skip)
                        .limit(limit);
        return mongo.find(page, DeliveryDocument.class, COLLECTION).stream()
                .map(DeliveryDocument::toSettled)
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
