package org.safetynets.gateway.routing;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;

/** A part of the suite as seen from here: where it runs, and whether it has been answering. */
record Upstream(Instances instances, CircuitBreaker breaker) {}
