package org.safetynets.platform.metrics;

import java.util.function.Supplier;

/**
 * A number about the service as a whole, found by asking its database or Kafka.
 *
 * <p>Every instance asks and tells the same, so that none has to be the one; who watches takes the
 * highest. It has no labels: an organization or a person never is one.
 *
 * @param name of the gauge, with dots
 * @param question answered from an index; asked every few seconds
 */
public record Figure(String name, String description, Supplier<? extends Number> question) {}
