package org.safetynets.notifications.card.domain;

/** A way to reach a person. */
public enum Channel {
    IN_APP,
    EMAIL
}
