package org.safetynets.tracing;

import java.net.URI;

/**
 * Where spans are sent, and how many.
 *
 * @param address of an OpenTelemetry collector that takes OTLP over HTTP, e.g. {@code
 *     http://collector:4318}; empty for none
 * @param share of the traces begun here that are told, 0 to 1; a trace that somebody else began is
 *     told here when it is told there
 */
public record Collector(String address, double share) {

    private static final String TRACES = "/v1/traces";

    public Collector {
        if (share < 0 || share > 1) {
            throw new IllegalArgumentException("a share is from 0 to 1, not " + share);
        }
        if (!address.isEmpty()) {
            var uri = URI.create(address);
            if (uri.getHost() == null
                    || !("http".equals(uri.getScheme()) || "https".equals(uri.getScheme()))) {
                throw new IllegalArgumentException("no address of a collector: " + address);
            }
        }
    }

    public static Collector none() {
        return new Collector("", 0);
    }

    boolean exists() {
        return !address.isEmpty();
    }

    String traces() {
        return (address.endsWith("/") ? address.substring(0, address.length() - 1) : address)
                + TRACES;
    }
}
