package org.safetynets.groups.joining.domain;

/** Where the answers lead, the gravest last but for the one that keeps nothing. */
public enum Route {
    STANDARD,
    /** A private conversation first. */
    CALL,
    /** Resources at once, a person on call, placement held. */
    RED,
    /** Ends here and keeps nothing. */
    STOP
}
