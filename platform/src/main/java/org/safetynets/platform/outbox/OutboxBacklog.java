package org.safetynets.platform.outbox;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import org.springframework.data.mongodb.core.MongoOperations;

/** How long the oldest event has waited that nobody has published yet. */
final class OutboxBacklog {

    private final MongoOperations mongo;
    private final RelayPosition position;
    private final Clock clock;

    OutboxBacklog(MongoOperations mongo, Clock clock) {
        this.mongo = mongo;
        this.position = new RelayPosition(mongo);
        this.clock = clock;
    }

    /** In seconds; zero when nothing waits. The relay saves its position every second. */
    long oldestSeconds() {
        var unpublished =
                position.load()
                        .map(it -> Filters.gt("occurredat", it.occurredAt()))
                        .orElseGet(Filters::empty);
        var first =
                mongo.getCollection(Outbox.COLLECTION)
                        .find(unpublished)
                        .sort(Sorts.ascending("occurredat"))
                        .projection(Projections.include("occurredat"))
                        .first();
        return first == null ? 0 : age(first.getDate("occurredat"));
    }

    private long age(Date since) {
        return Math.max(0, Duration.between(since.toInstant(), clock.instant()).toSeconds());
    }
}
