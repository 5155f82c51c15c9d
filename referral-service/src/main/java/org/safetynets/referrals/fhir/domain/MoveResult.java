package org.safetynets.referrals.fhir.domain;

/** Outcome of a step in a loop. */
public sealed interface MoveResult {

    record Moved(Loop loop) implements MoveResult {}

    /** There is no such loop for this client. */
    record Unknown() implements MoveResult {}

    /** Somebody else has changed it since the client read it. */
    record Stale() implements MoveResult {}

    /** The life cycle has no such step for this end. */
    record Forbidden(String from) implements MoveResult {}

    /** The partner has not come yet, so nobody can be placed or turned away. */
    record NobodyHasCome() implements MoveResult {}
}
