package org.safetynets.groups.group.domain;

/** The group after a change, and what the change was. */
public record GroupChanged(Group group, Change change) implements GroupResult {

    /** What happened to a group. */
    public enum Change {
        DRAFTED,
        UPDATED,
        OPENED,
        PAUSED,
        RESUMED,
        CLOSED,
        SEATS_CHANGED
    }
}
