package org.safetynets.gateway.routing;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.safetynets.gateway.GatewaySettings;
import org.safetynets.gateway.edge.BodyTooLargeException;
import org.safetynets.gateway.load.ConcurrencyLimit;
import org.safetynets.gateway.load.ShedRequests;
import org.springframework.stereotype.Component;

/** All parts by the id of their route. */
@Component
final class Upstreams {

    private static final CircuitBreakerConfig BREAKER =
            CircuitBreakerConfig.custom()
                    .slidingWindowSize(20)
                    .minimumNumberOfCalls(10)
                    .failureRateThreshold(50)
                    .waitDurationInOpenState(Duration.ofSeconds(3))
                    .permittedNumberOfCallsInHalfOpenState(3)
                    .automaticTransitionFromOpenToHalfOpenEnabled(false)
                    .ignoreExceptions(BodyTooLargeException.class)
                    .build();

    private final Map<String, Upstream> byRoute;

    Upstreams(GatewaySettings settings, Clock clock, ShedRequests shed) {
        this.byRoute =
                settings.upstreams().entrySet().stream()
                        .collect(
                                Collectors.toMap(
                                        Map.Entry::getKey,
                                        it -> upstream(it.getKey(), it.getValue(), clock)));
        byRoute.values().forEach(it -> shed.follow(it.name(), it.limit()));
        byRoute.put(Routes.STREAM, of("notifications"));
    }

    private static Upstream upstream(String name, List<URI> instances, Clock clock) {
        return new Upstream(
                name,
                new Instances(instances, clock),
                CircuitBreaker.of(name, BREAKER),
                new ConcurrencyLimit(System::nanoTime));
    }

    Upstream of(String route) {
        var upstream = byRoute.get(route);
        if (upstream == null) {
            throw new IllegalStateException("No instances are configured for " + route);
        }
        return upstream;
    }
}
