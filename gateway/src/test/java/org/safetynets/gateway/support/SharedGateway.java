package org.safetynets.gateway.support;

import java.util.Map;

/** The gateway most tests talk to; it starts once and ends with the JVM. */
public final class SharedGateway {

    public static final UpstreamServer UPSTREAM = UpstreamServer.start();
    public static final RunningGateway GATEWAY =
            RunningGateway.start(
                    UPSTREAM.url(),
                    Map.of(
                            // Longer than a busy machine needs for an answer that does come.
                            "safety-nets.gateway.answer-within", "5s",
                            "safety-nets.gateway.exit-within", "4s",
                            "safety-nets.gateway.metrics.port", "0",
                            // All tests sign in from one address, one after the other.
                            "safety-nets.gateway.limits.sign-in.burst", "10000"));

    private SharedGateway() {}
}
