package org.safetynets.referrals.fhir.domain;

import java.util.Optional;

/** What the practice says of its own order. */
public record Order(State state, Optional<OrderNumber> number) {

    /** How the practice itself regards it. */
    public enum State {
        ACTIVE,
        COMPLETED,
        REVOKED
    }

    Order with(State next) {
        return new Order(next, number);
    }
}
