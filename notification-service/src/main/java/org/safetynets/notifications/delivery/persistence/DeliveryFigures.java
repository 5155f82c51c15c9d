package org.safetynets.notifications.delivery.persistence;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import org.bson.Document;
import org.safetynets.notifications.card.domain.Channel;
import org.safetynets.notifications.delivery.persistence.DeliveryDocument.State;
import org.safetynets.platform.metrics.Figure;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;

/** What operators watch of deliveries: what is late, and what did not reach anybody. */
@Configuration(proxyBeanMethods = false)
class DeliveryFigures {

    private static final Duration HOUR = Duration.ofHours(1);

    @Bean
    Figure oldestDelivery(MongoOperations mongo, Clock clock) {
        return new Figure(
                "nets.deliveries.oldest.seconds",
                "How long the oldest message has been due that is not sent",
                () ->
                        Arrays.stream(Channel.values())
                                .mapToLong(it -> oldest(mongo, it, clock.instant()))
                                .max()
                                .orElse(0));
    }

    @Bean
    Figure undelivered(MongoOperations mongo, Clock clock) {
        return new Figure(
                "nets.deliveries.undelivered",
                "Messages given up within the last hour that somebody could have mended",
                () -> mongo.count(undeliveredSince(clock.instant()), DeliveryCollection.NAME));
    }

    private static long oldest(MongoOperations mongo, Channel channel, Instant now) {
        var first =
                query(
                                where("state")
                                        .is(State.WAITING.name())
                                        .and("channel")
                                        .is(channel.name())
                                        .and("dueAt")
                                        .lt(now))
                        .with(Sort.by("dueAt"))
                        .limit(1);
        first.fields().include("dueAt");
        var found = mongo.findOne(first, Document.class, DeliveryCollection.NAME);
        return found == null
                ? 0
                : Duration.between(found.get("dueAt", Date.class).toInstant(), now).toSeconds();
    }

    private static Query undeliveredSince(Instant now) {
        return query(
                where("state")
                        .is(State.NOT_SENT.name())
                        .and("decidedAt")
                        .gt(now.minus(HOUR))
                        .and("why")
                        .in(MongoDeliveryHealth.MENDABLE));
    }
}
