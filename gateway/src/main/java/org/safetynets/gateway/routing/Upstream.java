package org.safetynets.gateway.routing;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import org.safetynets.gateway.load.ConcurrencyLimit;

/**
 * A part of the suite as seen from here: where it runs, whether it has been answering, and how much
 * it can do at once.
 */
record Upstream(String name, Instances instances, CircuitBreaker breaker, ConcurrencyLimit limit) {}
