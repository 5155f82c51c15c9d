package org.safetynets.training.certification.persistence;

import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.safetynets.platform.metrics.Figure;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;

/** What operators watch of certifications: whether the clock that ends them goes. */
@Configuration(proxyBeanMethods = false)
class CertificationFigures {

    @Bean
    Figure overdueCertifications(MongoOperations mongo, Clock clock) {
        return new Figure(
                "nets.certifications.overdue",
                "Certifications in force whose last day is over in every zone of the earth",
                () -> mongo.count(query(overdue(clock)), CertificationDocument.class));
    }

    /** Where it is latest; a day that is over there is over everywhere. */
    private static Criteria overdue(Clock clock) {
        var there = LocalDate.ofInstant(clock.instant(), ZoneOffset.ofHours(-12));
        return MongoCertifications.unended(new Criteria(), there);
    }
}
