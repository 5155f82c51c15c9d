package org.safetynets.training.flag.domain;

/** A sign that somebody may carry too much. */
public enum FlagKind {
    /** Activation of 7 or more after a meeting, twice. */
    ACTIVATION,
    /** 3 or more of it carried home, three times. */
    CARRYING_HOME,
    /** Two debriefs missed. */
    DEBRIEFS_MISSED,
    /** Two meetings cancelled within a month because no facilitator could come. */
    CANCELLATIONS,
    /** "I need a call." */
    CALL_NEEDED,
    /** More than 25 meetings in twelve weeks. */
    TOO_MANY_MEETINGS,
    /** A new discovery in their own life: offer a pause. */
    NEW_DISCOVERY
}
