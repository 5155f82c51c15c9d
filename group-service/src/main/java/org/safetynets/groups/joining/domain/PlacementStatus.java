package org.safetynets.groups.joining.domain;

/** How far a person is on the way into a group. */
public enum PlacementStatus {
    REQUESTED,
    /** A seat is held for them for a while. */
    OFFERED,
    SEATED,
    WAITLISTED,
    DECLINED,
    LEFT;

    /** A person has one live placement in a group at most. */
    public boolean live() {
        return this == REQUESTED || this == WAITLISTED || holdsSeat();
    }

    /** Whether the group counts a seat as taken for them. */
    public boolean holdsSeat() {
        return this == OFFERED || this == SEATED;
    }
}
