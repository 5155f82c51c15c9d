package org.safetynets.identity.projection.application;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import org.safetynets.identity.projection.domain.Projections;
import org.springframework.stereotype.Component;

/** What operators watch: how much Keycloak has yet to be told. */
@Component
class ProjectionMetrics {

    ProjectionMetrics(Projections projections, MeterRegistry meters) {
        Gauge.builder("nets.identity.projections.waiting", projections, Projections::waiting)
                .description("Changes that are not in Keycloak yet")
                .register(meters);
    }
}
