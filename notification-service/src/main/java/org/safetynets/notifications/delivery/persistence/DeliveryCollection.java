package org.safetynets.notifications.delivery.persistence;

import org.safetynets.notifications.delivery.persistence.DeliveryDocument.State;
import org.safetynets.platform.persistence.CollectionInitializer;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.index.PartialIndexFilter;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Component;

/** The collection of deliveries and what it is searched by. */
@Component
class DeliveryCollection implements CollectionInitializer {

    static final String NAME = "deliveries";

    @Override
    public void initialize(MongoOperations mongo) {
        CollectionInitializer.create(mongo, NAME);
        var indexes = mongo.indexOps(NAME);
        indexes.createIndex(
                new Index("causeId", Direction.ASC)
                        .on("personId", Direction.ASC)
                        .on("channel", Direction.ASC)
                        .unique());
        indexes.createIndex(
                new Index("channel", Direction.ASC)
                        .on("dueAt", Direction.ASC)
                        .named("waiting")
                        .partial(
                                PartialIndexFilter.of(
                                        Criteria.where("state").is(State.WAITING.name()))));
        indexes.createIndex(
                new Index("order.subject", Direction.ASC)
                        .named("waiting-about")
                        .partial(
                                PartialIndexFilter.of(
                                        Criteria.where("state").is(State.WAITING.name()))));
        indexes.createIndex(
                new Index("decidedAt", Direction.ASC)
                        .named("not-sent")
                        .partial(
                                PartialIndexFilter.of(
                                        Criteria.where("state").is(State.NOT_SENT.name()))));
        indexes.createIndex(
                new Index("order.organizationId", Direction.ASC).on("decidedAt", Direction.DESC));
        indexes.createIndex(new Index("personId", Direction.ASC).on("decidedAt", Direction.DESC));
    }
}
