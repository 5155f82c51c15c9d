package org.safetynets.notifications.notice.domain;

/** How much a text says to somebody who looks over a shoulder. */
public enum Variant {
    /** Says what it is about. */
    NORMAL,
    /** Could be about anything. */
    DISCREET
}
