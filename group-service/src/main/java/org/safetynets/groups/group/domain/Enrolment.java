package org.safetynets.groups.group.domain;

/** Whether somebody may come into a group that has begun. */
public enum Enrolment {
    /** Those who begin together stay together: nobody is taken once the first meeting begins. */
    CLOSED,
    OPEN
}
