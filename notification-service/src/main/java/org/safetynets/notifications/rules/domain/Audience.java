package org.safetynets.notifications.rules.domain;

/** Who is told, resolved at the moment it happens. */
public enum Audience {
    /** Whom it happened to. */
    PERSON_CONCERNED,
    /** Everybody seated in the group. */
    MEMBERS,
    /** The group's facilitators. */
    FACILITATORS,
    /** The organization's coordinators. */
    COORDINATORS,
    /** The organization's supervisors. */
    SUPERVISORS,
    /** The organization's trainers. */
    TRAINERS
}
