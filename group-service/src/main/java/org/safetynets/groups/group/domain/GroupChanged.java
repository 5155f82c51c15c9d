package org.safetynets.groups.group.domain;

import org.jspecify.annotations.Nullable;

/**
 * The group after a change, and what the change was.
 *
 * @param because why, in the words of who decided; what the state itself says is not said again
 */
public record GroupChanged(Group group, Change change, @Nullable String because)
        implements GroupResult {

    public GroupChanged(Group group, Change change) {
        this(group, change, null);
    }

    /** The same, with the words of who decided. */
    public GroupChanged because(@Nullable String words) {
        return new GroupChanged(group, change, words);
    }

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
