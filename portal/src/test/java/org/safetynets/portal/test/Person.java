package org.safetynets.portal.test;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The people of the tests, each with one role in harbor, or none. */
public enum Person {
    RIVER(1, null),
    ROWAN(2, "facilitator"),
    TESS(3, "trainer"),
    CORA(4, "coordinator"),
    CLEO(5, "counselor"),
    NETA(6, null),
    SAGE(9, "supervisor"),
    SOL(10, "safety-lead");

    public static final String HARBOR = "0192f0c0-0000-7000-8000-0000000000a1";

    private final int number;
    private final @Nullable String role;

    Person(int number, @Nullable String role) {
        this.number = number;
        this.role = role;
    }

    public UUID id() {
        return UUID.fromString("11111111-0000-4000-8000-%012d".formatted(number));
    }

    public String pseudonym() {
        return name().toLowerCase(Locale.ROOT);
    }

    Map<String, Object> organizations() {
        return role == null
                ? Map.of()
                : Map.of(HARBOR, Map.of("id", "any", "groups", List.of("/" + role)));
    }

    List<String> realmRoles() {
        return this == NETA ? List.of("network-admin") : List.of();
    }
}
