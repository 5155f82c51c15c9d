package org.safetynets.training.session.domain;

/** How a session is held. */
public enum Venue {
    ONLINE,
    IN_PERSON
}
