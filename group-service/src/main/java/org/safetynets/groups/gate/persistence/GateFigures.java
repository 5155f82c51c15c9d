package org.safetynets.groups.gate.persistence;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.safetynets.groups.group.domain.PauseReason;
import org.safetynets.platform.metrics.Figure;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;

/** What operators watch of the gate: how many groups it keeps paused, and how late it is. */
@Configuration(proxyBeanMethods = false)
class GateFigures {

    private static final String GROUPS = "groups";

    @Bean
    Figure groupsPausedByTheGate(MongoOperations mongo) {
        var paused =
                query(
                        where("state.pauseReason")
                                .in(
                                        PauseReason.NOT_CURRENTLY_CERTIFIED,
                                        PauseReason.ORGANIZATION_SUSPENDED));
        return new Figure(
                "nets.groups.paused.by.gate",
                "Groups that may not meet now",
                () -> mongo.count(paused, GROUPS));
    }

    @Bean
    Figure oldestGateReview(MongoOperations mongo, Clock clock) {
        return new Figure(
                "nets.gate.oldest.seconds",
                "How long the oldest group has been due for a review of whether it may meet",
                () -> Math.max(asked(mongo, clock.instant()), byTheClock(mongo, clock.instant())));
    }

    /** What events ask for; a queue that is empty but for seconds. */
    private static long asked(MongoOperations mongo, Instant now) {
        var first = new Query().with(Sort.by("askedAt")).limit(1);
        return age(
                mongo.findOne(first, Document.class, ReviewItemDocument.COLLECTION),
                "askedAt",
                now);
    }

    private static long byTheClock(MongoOperations mongo, Instant now) {
        var first = query(where("reviewDue").lt(now)).with(Sort.by("reviewDue")).limit(1);
        first.fields().include("reviewDue");
        return age(mongo.findOne(first, Document.class, GROUPS), "reviewDue", now);
    }

    private static long age(@Nullable Document first, String since, Instant now) {
        return first == null
                ? 0
                : Math.max(
                        0,
                        Duration.between(first.get(since, Date.class).toInstant(), now)
                                .toSeconds());
    }
}
