package org.safetynets.referrals.fhir.persistence;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.safetynets.referrals.fhir.domain.FhirClient;
import org.safetynets.referrals.fhir.domain.FhirSubscription;
import org.safetynets.referrals.fhir.domain.FhirSubscriptions;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.FindAndModifyOptions;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

/** Subscriptions in MongoDB. */
@Repository
class MongoSubscriptions implements FhirSubscriptions {

    private static final FindAndModifyOptions NEW = FindAndModifyOptions.options().returnNew(true);

    private final MongoOperations mongo;

    MongoSubscriptions(MongoOperations mongo) {
        this.mongo = mongo;
    }

    @Override
    public void add(FhirSubscription subscription) {
        mongo.insert(SubscriptionDocument.of(subscription));
    }

    @Override
    public Optional<FhirSubscription> of(FhirClient client, UUID id) {
        return Optional.ofNullable(mongo.findOne(one(client, id), SubscriptionDocument.class))
                .map(SubscriptionDocument::restore);
    }

    @Override
    public List<FhirSubscription> all(FhirClient client) {
        var all =
                query(
                                where("organizationId")
                                        .is(client.organization().value())
                                        .and("clientRef")
                                        .is(client.id()))
                        .with(Sort.by("_id"));
        return mongo.find(all, SubscriptionDocument.class).stream()
                .map(SubscriptionDocument::restore)
                .toList();
    }

    @Override
    public boolean remove(FhirClient client, UUID id) {
        return mongo.remove(one(client, id), SubscriptionDocument.class).getDeletedCount() > 0;
    }

    @Override
    public void settle(FhirSubscription subscription, FhirSubscription.State state) {
        mongo.updateFirst(
                query(where("_id").is(subscription.id())),
                Update.update("state", state),
                SubscriptionDocument.class);
    }

    @Override
    public long count(FhirSubscription subscription) {
        var counted =
                mongo.findAndModify(
                        query(where("_id").is(subscription.id())),
                        new Update().inc("events", 1),
                        NEW,
                        SubscriptionDocument.class);
        return counted == null ? 0 : counted.events(); // ended meanwhile
    }

    private static Query one(FhirClient client, UUID id) {
        return query(
                where("organizationId")
                        .is(client.organization().value())
                        .and("clientRef")
                        .is(client.id())
                        .and("_id")
                        .is(id));
    }
}
