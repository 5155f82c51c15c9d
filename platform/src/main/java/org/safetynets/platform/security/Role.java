package org.safetynets.platform.security;

import java.util.Arrays;
import java.util.Optional;
import org.safetynets.contracts.WireEnums;

/** What a person does in an organization; partners need no role. */
public enum Role {
    FACILITATOR,
    SUPERVISOR,
    TRAINER,
    COORDINATOR,
    SAFETY_LEAD,
    COUNSELOR;

    /** The role in tokens, events and requests, for example {@code safety-lead}. */
    public String wire() {
        return WireEnums.wire(this);
    }

    public static Optional<Role> of(String wire) {
        return Arrays.stream(values()).filter(it -> it.wire().equals(wire)).findFirst();
    }
}
