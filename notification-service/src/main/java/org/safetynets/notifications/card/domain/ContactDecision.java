package org.safetynets.notifications.card.domain;

import java.time.Instant;

/** What may be done with one message now. */
public sealed interface ContactDecision {

    record Send() implements ContactDecision {}

    /** To be asked again when {@code until} has come. */
    record Hold(Instant until, Why why) implements ContactDecision {}

    record NotSent(Why why) implements ContactDecision {}
}
