package org.safetynets.stack.process;

import java.util.Map;
import java.util.Objects;

/** The well-known ports, all shifted by the same number so that stacks stand side by side. */
public record OffsetPorts(int offset) implements PortPlan {
    private static final int NEXT_INSTANCE = 20;
    private static final Map<String, Integer> KNOWN =
            Map.ofEntries(
                    Map.entry("gateway", 8080),
                    Map.entry("keycloak", 8180),
                    Map.entry("identity-service", 8081),
                    Map.entry("group-service", 8082),
                    Map.entry("training-service", 8083),
                    Map.entry("notification-service", 8084),
                    Map.entry("referral-service", 8085),
                    Map.entry("portal", 8086),
                    Map.entry("kafka", 9092),
                    Map.entry("kafka-controller", 9093),
                    Map.entry("mongodb", 27017),
                    Map.entry("mail", 3025),
                    Map.entry("mail-api", 8025));

    @Override
    public int of(String name) {
        return Objects.requireNonNull(KNOWN.get(name), () -> "No port of " + name) + offset;
    }

    /** The port of the nth instance, from 1. */
    public int of(String name, int instance) {
        return of(name) + (instance - 1) * NEXT_INSTANCE;
    }
}
