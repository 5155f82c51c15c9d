package org.safetynets.groups.joining.persistence;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import org.safetynets.groups.joining.domain.PlacementStatus;
import org.safetynets.platform.metrics.Figure;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoOperations;

/** What operators watch of joining: how many wait for a seat. */
@Configuration(proxyBeanMethods = false)
class PlacementFigures {

    @Bean
    Figure waitlisted(MongoOperations mongo) {
        var waiting = query(where("status").is(PlacementStatus.WAITLISTED.name()));
        return new Figure(
                "nets.groups.waitlisted",
                "People who wait for a seat, in all groups",
                () -> mongo.count(waiting, PlacementDocument.COLLECTION));
    }
}
