package org.safetynets.notifications.card.domain;

/** A way to reach a person. */
public enum Channel {
    IN_APP,
    PUSH,
    EMAIL,
    SMS;

    /** Whether it reaches beyond the app, so that it needs the person's word. */
    public boolean outside() {
        return this != IN_APP;
    }
}
