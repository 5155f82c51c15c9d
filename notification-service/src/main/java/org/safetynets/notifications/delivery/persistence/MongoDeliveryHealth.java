package org.safetynets.notifications.delivery.persistence;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bson.Document;
import org.safetynets.notifications.card.domain.Channel;
import org.safetynets.notifications.card.domain.Why;
import org.safetynets.notifications.delivery.domain.Delivery;
import org.safetynets.notifications.delivery.domain.DeliveryHealth;
import org.safetynets.notifications.delivery.persistence.DeliveryDocument.State;
import org.safetynets.notifications.notice.domain.Notice;
import org.safetynets.platform.kernel.OrganizationId;
import org.springframework.data.domain.Sort;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.aggregation.Aggregation;
import org.springframework.data.mongodb.core.aggregation.DateOperators;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

@Repository
class MongoDeliveryHealth implements DeliveryHealth {

    private static final String COLLECTION = DeliveryCollection.NAME;
    static final List<Why> MENDABLE =
            List.of(Why.TOO_LATE, Why.UNDELIVERABLE, Why.MAIL_REFUSED, Why.PROVIDER_REFUSED);

    private final MongoOperations mongo;

    MongoDeliveryHealth(MongoOperations mongo) {
        this.mongo = mongo;
    }

    @Override
    public List<Count> counts(OrganizationId organization, Instant since) {
        var byDay =
                Aggregation.newAggregation(
                        Aggregation.match(in(organization).and("createdAt").gte(since)),
                        Aggregation.project("channel", "state", "why")
                                .and(DateOperators.dateOf("createdAt").toString("%Y-%m-%d"))
                                .as("day"),
                        Aggregation.group("day", "channel", "state", "why").count().as("messages"),
                        Aggregation.sort(Direction.ASC, "_id.day", "_id.channel"));
        return mongo.aggregate(byDay, COLLECTION, Document.class).getMappedResults().stream()
                .map(MongoDeliveryHealth::count)
                .toList();
    }

    private static Count count(Document found) {
        var key = found.get("_id", Document.class);
        return new Count(
                LocalDate.parse(key.getString("day")),
                Channel.valueOf(key.getString("channel")),
                switch (State.valueOf(key.getString("state"))) {
                    case SENT -> Outcome.SENT;
                    case WAITING -> Outcome.WAITING;
                    case NOT_SENT -> Outcome.NOT_SENT;
                },
                Optional.ofNullable(key.getString("why")).map(Why::valueOf),
                found.get("messages", Number.class).longValue());
    }

    @Override
    public List<Delivery> deadLetters(OrganizationId organization, long skip, int limit) {
        var page =
                Query.query(dead(organization))
                        .with(Sort.by(Direction.DESC, "decidedAt", "_id"))
                        .skip(skip)
                        .limit(limit);
        return mongo.find(page, DeliveryDocument.class, COLLECTION).stream()
                .map(DeliveryDocument::toDelivery)
                .toList();
    }

    @Override
    public long deadLetterCount(OrganizationId organization) {
        return mongo.count(Query.query(dead(organization)), COLLECTION);
    }

    @Override
    public Optional<Delivery> deadLetter(OrganizationId organization, UUID deliveryId) {
        var query = Query.query(dead(organization).and("_id").is(deliveryId));
        return Optional.ofNullable(mongo.findOne(query, DeliveryDocument.class, COLLECTION))
                .map(DeliveryDocument::toDelivery);
    }

    private static Criteria dead(OrganizationId organization) {
        return in(organization)
                .and("state")
                .is(State.NOT_SENT)
                .and("why")
                .in(MENDABLE)
                .and(DeliveryDocument.NOTICE)
                .in(Notice.keys());
    }

    private static Criteria in(OrganizationId organization) {
        return where("order.organizationId").is(organization.value());
    }
}
