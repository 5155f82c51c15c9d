package org.safetynets.groups.joining.domain;

/** How far a person is on the way into a group. */
public enum PlacementStatus {
    REQUESTED,
    SEATED,
    WAITLISTED,
    DECLINED,
    LEFT;

    /** A person has one live placement in a group at most. */
    public boolean live() {
        return this == REQUESTED || this == SEATED || this == WAITLISTED;
    }
}
