package org.safetynets.groups.oncall.persistence;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import org.safetynets.platform.metrics.Figure;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoOperations;

/** What operators watch of calling people: whether there was anybody to call. */
@Configuration(proxyBeanMethods = false)
class CallFigures {

    @Bean
    Figure nobodyCalled(MongoOperations mongo) {
        var nobody = where("calls").size(0);
        var incidents = query(where("state").is("REPORTED").andOperator(nobody));
        var urgent = query(where("waits").is(true).andOperator(nobody));
        return new Figure(
                "nets.groups.nobody.called",
                "Incidents and urgent forms about which there is nobody to call",
                () -> mongo.count(incidents, "incidents") + mongo.count(urgent, "urgentReviews"));
    }
}
